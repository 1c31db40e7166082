import { readdirSync, readFileSync } from 'node:fs'
import { Kind, parse, type DocumentNode } from 'graphql'
import { expect } from 'vitest'
import shipped from '../src/http/persisted-documents.json' with { type: 'json' }
import { serve } from './setup/serve.ts'
import { testOn, type Answer } from './setup/test.ts'

/** Both ways to execute, on one database: by GraphQL’s own executor, and by plans. */
const test = testOn('corpus').extend(
  'ways',
  { scope: 'file' },
  async ({ databaseUrl }, { onCleanup }) => {
    const [walked, planned] = await Promise.all(
      ['off', 'on'].map((on) =>
        serve(databaseUrl, { PLANNED_EXECUTION: on, RESPONSE_CACHE: '0', RATE_LIMIT: '0' }),
      ),
    )
    onCleanup(async () => void (await Promise.all([walked?.close(), planned?.close()])))
    return { walked: walked?.url ?? '', planned: planned?.url ?? '' }
  },
)

async function ask(url: string, body: object): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'the-same' },
    body: JSON.stringify(body),
  })
  // A search pins in its cursor when it began.
  const text = (await response.text()).replaceAll(/"(\w*[cC]ursor)":"[^"]*"/g, '"$1":""')
  return `${response.status} ${response.headers.get('content-type')} ${text}`
}

/** The same question is answered alike: at first, and when its document is known and goes past Yoga. */
async function alike(ways: { walked: string; planned: string }, body: object) {
  const expected = await ask(ways.walked, body)
  for (let time = 0; time < 2; time++) expect(await ask(ways.planned, body)).toBe(expected)
  return expected
}

const examples = new URL('../src/http/examples/', import.meta.url)
for (const name of readdirSync(examples))
  test(`the example ${name} is answered alike`, async ({ ways }) => {
    const query = readFileSync(new URL(name, examples), 'utf8')
    for (const operation of operationsOf(parse(query)))
      expect(await alike(ways, { query, operationName: operation })).toMatch(/^200 [^{]*\{"data"/)
  })

const guide = readFileSync(new URL('../../../docs/querying.md', import.meta.url), 'utf8')
test('the queries of the guide are answered alike', async ({ ways }) => {
  const queries = [...guide.matchAll(/```graphql\n([^]*?)```/g)].map(([, text]) => text)
  expect(queries.length).toBeGreaterThan(10)
  for (const query of queries) await alike(ways, { query })
})

test('every document of the SDK is answered alike', async ({ ways }) => {
  for (const [documentId, text] of Object.entries(shipped)) {
    const variables = await someVariables(ways.walked, parse(text))
    expect(await alike(ways, { documentId, variables })).toMatch(/^200 [^{]*\{"data"/)
  }
})

const odd: Record<string, object> = {
  'a variable of the wrong type': {
    query: 'query ($first: Int) { topics(first: $first) { nodes { slug } } }',
    variables: { first: 'many' },
  },
  'a variable that is missing': {
    query: 'query ($slug: Slug!) { topic(slug: $slug) { slug } }',
  },
  'a field that the input does not have': {
    query: 'query ($filter: StatementFilter) { statements(filter: $filter) { nodes { slug } } }',
    variables: { filter: { nonsense: true } },
  },
  'a value that a scalar does not take': {
    query: 'query ($on: Date) { person(slug: "marco-rubio") { officeTerms(on: $on) { id } } }',
    variables: { on: '2025-02-31' },
  },
  'an argument that is not allowed': { query: '{ topics(first: 0) { nodes { slug } } }' },
  'an error in one of several fields': {
    query: '{ a: topics(first: 1) { nodes { slug } } b: topics(first: 0) { nodes { slug } } }',
  },
  'an error below a list': {
    query: '{ topics(first: 2) { nodes { slug statements(first: 0) { nodes { id } } } } }',
  },
  'what is skipped and included': {
    query: `query ($yes: Boolean!, $no: Boolean!) {
      topics(first: 2) {
        nodes { ...Some @include(if: $yes) note @skip(if: $yes) }
        pageInfo @include(if: $no) { hasNextPage }
      }
    }
    fragment Some on Topic { slug broader @skip(if: $no) { slug } }`,
    variables: { yes: true, no: false },
  },
  'a condition that is null': {
    query: `query ($yes: Boolean = true) {
      topics(first: 1) { nodes { slug broader { slug @include(if: $yes) } } }
    }`,
    variables: { yes: null },
  },
  'the same field twice, and aliases': {
    query: '{ topics(first: 1) { nodes { slug a: slug } nodes { id slug } } }',
  },
  'types of what is found': {
    query: '{ search(query: "migration") { nodes { __typename document { __typename id } } } }',
  },
  'nothing there': { query: '{ topic(slug: "there-is-none") { slug } }' },
  'several operations': {
    query: 'query A { a: __typename } query B { b: __typename }',
    operationName: 'B',
  },
  'documents in each other’s revisions, too large to plan': {
    query: `{ topic(slug: "trade") { ${'revisionAt(number: 1) { document { '.repeat(6)} slug ${'} } '.repeat(6)} } }`,
  },
  'no such operation': { query: 'query A { a: __typename }', operationName: 'C' },
  'a mutation': { query: 'mutation { a }' },
  'the schema': { query: '{ __schema { types { name fields { name type { name kind } } } } }' },
}
for (const [name, body] of Object.entries(odd))
  test(`${name}: answered alike`, async ({ ways }) => {
    await alike(ways, body)
  })

function operationsOf({ definitions }: DocumentNode): (string | undefined)[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
  )
}

/** Plurals that are not made by an `s`. */
const plurals: Record<string, string> = {
  person: 'people',
  country: 'countries',
  policy: 'policies',
}

const known: Record<string, unknown> = {
  query: 'migration',
  scheme: 'iso3166-1',
  value: 'SV',
  url: 'http://localhost/people/marco-rubio',
  ids: [],
  id: 'none',
  on: '2025-02-03',
  asOf: '2025-02-03',
  interval: 'YEAR',
}

/** What a document cannot do without: a document that there is, where it asks for one. */
async function someVariables(url: string, document: DocumentNode) {
  const values: Record<string, unknown> = {}
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const [root] = definition.selectionSet.selections
    const field = root?.kind === Kind.FIELD ? root.name.value : ''
    for (const { variable, type, defaultValue } of definition.variableDefinitions ?? []) {
      const name = variable.name.value
      if (name === 'slug') values['slug'] = await firstSlug(url, plurals[field] ?? `${field}s`)
      else if (type.kind === Kind.NON_NULL_TYPE && !defaultValue) {
        expect(known, `a value for ${name} of ${field}`).toHaveProperty(name)
        values[name] = known[name]
      }
    }
  }
  return values
}

async function firstSlug(url: string, list: string): Promise<unknown> {
  const answer = await ask(url, { query: `{ ${list}(first: 1) { nodes { slug } } }` })
  return (JSON.parse(answer.replace(/^[^{]* /, '')) as Answer).data[list].nodes[0].slug
}
