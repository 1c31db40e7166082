import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql'
import { expect } from 'vitest'
import {
  readPersistedDocuments,
  shippedDocuments,
} from '../../server/src/http/persisted-documents.ts'
import { serve } from '../../server/test/setup/serve.ts'
import { test } from '../../server/test/setup/test.ts'
import { createCoreClient, type QueryDocument } from '../src/core/index.ts'
import * as shipped from '../src/generated/documents.ts'

const documents = Object.values(shipped) as QueryDocument<unknown, Record<string, unknown>>[]

/** What the service allows for `first`, for the ids of `nodes`, and for the roots of all topics. */
const largestPage = 100

/**
 * How many documents an answer can hold at most: the sizes of pages, multiplied down the tree. Lists
 * without a size are the parts of one document, as many as whoever wrote it gave it.
 */
function mostDocuments({ definitions }: DocumentNode): number {
  let most = 0
  const count = (set: SelectionSetNode | undefined, parents: number) => {
    for (const selection of set?.selections ?? [])
      if (selection.kind === Kind.FIELD) {
        const size = sizeOf(selection)
        most += size ? size * parents : 0
        count(selection.selectionSet, parents * (size ?? 1))
      } else if (selection.kind === Kind.INLINE_FRAGMENT) count(selection.selectionSet, parents)
  }
  for (const definition of definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) count(definition.selectionSet, 1)
  return most
}

function sizeOf({ name, arguments: given }: FieldNode): number | undefined {
  const sized = given?.find(({ name }) => name.value === 'first' || name.value === 'ids')
  if (sized?.value.kind === Kind.INT) return Number(sized.value.value)
  return sized || name.value === 'topicRoots' ? largestPage : undefined
}

test.for(documents.map((document) => [document.name, document] as const))(
  '%s is one query of its name, without fragments, in which every connection has a size',
  ([name, { text }]) => {
    const parsed = parse(text)
    expect(parsed.definitions).toMatchObject([{ operation: 'query', name: { value: name } }])
    visit(parsed, {
      Field({ selectionSet, arguments: given }) {
        const isPaged = selectionSet?.selections.some(
          (selection) => selection.kind === Kind.FIELD && selection.name.value === 'pageInfo',
        )
        if (isPaged) expect(given?.map(({ name }) => name.value)).toContain('first')
      },
    })
  },
)

test('pages within pages are few: what an answer can hold is bounded', () => {
  const most = documents.map(({ name, text }) => [name, mostDocuments(parse(text))] as const)
  const { ListTopicRoots, GetEventFacets, GetStatementFacets, ...others } = Object.fromEntries(most)
  // Up to a hundred roots, and under each a page of a hundred: the tree of topics is kept by hand.
  expect(ListTopicRoots).toBe(100 + 100 * 100)
  // Values with their numbers, no documents: so many of each facet.
  expect(GetEventFacets).toBe(1 + 8 * 100)
  expect(GetStatementFacets).toBe(1 + 9 * 100)
  expect(others).toMatchObject({ GetClaim: 0, GetStatement: 4 * 20, GetTopic: 100, ListNodes: 100 })
  for (const [name, size] of Object.entries(others))
    expect(size, name).toBeLessThanOrEqual(largestPage)
})

test('the service knows all of them, and no other', () => {
  const known = readPersistedDocuments(shippedDocuments)
  expect(Object.fromEntries(known)).toEqual(
    Object.fromEntries(documents.map(({ id, text }) => [id, text])),
  )
})

test('each is within the limits that the service sets for anybody', async ({ databaseUrl }) => {
  const service = await serve(databaseUrl, {}, { persisted: new Map() })
  try {
    const client = createCoreClient({ url: `${service.url}/graphql`, persisted: false })
    const variables = {
      id: '0193d8a2-7f3e-7000-8000-00000000abcd',
      ids: [],
      asOf: '2025-02-03',
      interval: 'YEAR',
      query: 'migration',
      scheme: 'wikidata',
      value: 'Q1',
      url: 'https://example.org/',
    }
    for (const document of documents)
      await expect(client.request(document, variables), document.name).resolves.toBeTypeOf('object')
  } finally {
    await service.close()
  }
})
