import {
  defaultFieldResolver,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type GraphQLResolveInfo,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../index.ts'
import { eventColumns } from '../event.ts'
import { eventTopicColumns, participationColumns } from '../event-parts.ts'
import { speakerColumns } from '../statement-parts.ts'
import { statementColumns } from '../statement.ts'
import { topicLabelColumns } from '../topic-label.ts'
import { wantedColumns } from './wanted-columns.ts'

function wanted(text: string) {
  const { definitions } = parse(text)
  const fragments: Record<string, unknown> = {}
  let fieldNodes: FieldNode[] = []
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
    else if (definition.kind === Kind.OPERATION_DEFINITION)
      fieldNodes = definition.selectionSet.selections as unknown as FieldNode[]
  return wantedColumns({ fieldNodes, fragments } as unknown as GraphQLResolveInfo, {
    id: [],
    slug: ['slug'],
    both: ['slug', 'text'],
  })
}

test('the columns are those of the fields that are selected of the rows', () => {
  expect(wanted('{ list { nodes { id slug } pageInfo { hasNextPage } } }')).toEqual(['slug'])
  expect(wanted('{ list { edges { cursor node { both __typename } } } }')).toEqual(['slug', 'text'])
  expect(wanted('{ list { totalCount { count } } }')).toEqual([])
})

test('fragments are looked into', () => {
  const rows = '{ list { ...Page } } fragment Page on C { nodes { ... on S { ...Row } } }'
  expect(wanted(`${rows} fragment Row on S { slug other: both }`)).toEqual(['slug', 'text'])
})

test('fragments that double each other are looked into once each', () => {
  const doubling = (type: string, leaf: string) =>
    Array.from({ length: 60 }, (_, n) => {
      const inside = n < 59 ? `...${type}${n + 1} ...${type}${n + 1}` : leaf
      return `fragment ${type}${n} on ${type} { ${inside} }`
    }).join(' ')
  expect(
    wanted(`{ list { ...C0 } } ${doubling('C', 'nodes { ...S0 }')} ${doubling('S', 'slug')}`),
  ).toEqual(['slug'])
})

test('where a field may need more, or the same list is selected twice, all are read', () => {
  expect(wanted('{ list { nodes { slug more } } }')).toBeUndefined()
  expect(wanted('{ list { nodes { slug } } list { nodes { both } } }')).toBeUndefined()
})

test('of a date only the columns that its fields need are read', () => {
  const info = (text: string) => {
    const [operation] = parse(text).definitions
    const fieldNodes = (operation as { selectionSet?: { selections: unknown } }).selectionSet
    return { fieldNodes: fieldNodes?.selections, fragments: {} } as unknown as GraphQLResolveInfo
  }
  const wantedOf = (text: string) => wantedColumns(info(text), statementColumns, 'document')
  expect(wantedOf('{ statement { saidOn { edtf } } }')).toEqual(['saidOn'])
  expect(wantedOf('{ statement { saidOn { latest __typename } } }')).toEqual([
    'saidOn',
    'saidOnLatest',
  ])
})

describe.each([
  ['Statement', statementColumns],
  ['Event', eventColumns],
  ['Speaker', speakerColumns],
  ['Participation', participationColumns],
  ['EventTopic', eventTopicColumns],
  ['TopicLabel', topicLabelColumns],
])('%s', (name, columns) => {
  test.each(Object.entries(columns))('%s reads no more than it says', async (field, allowed) => {
    const type = schema.getType(name)
    if (!isObjectType(type)) throw new Error(`${name} is no type`)
    const read = new Set<string>()
    const model = new Proxy<Record<string, unknown>>(
      { id: 'an-id' },
      {
        get(target, property) {
          if (typeof property === 'string' && property !== 'then') read.add(property)
          return property === 'otherNames' ? [] : (target[property as string] ?? 'any')
        },
      },
    )
    const { resolve = defaultFieldResolver } = type.getFields()[field] ?? {}
    // Whatever becomes of it without a context: the model is read before.
    try {
      const info = {
        fieldName: field,
        fieldNodes: [],
        fragments: {},
      } as unknown as GraphQLResolveInfo
      await resolve(model, { first: 1, order: 'POSITION_ASC' }, { languages: ['en'] }, info)
    } catch {}
    // The day is there where a revision says it, and read where it is not.
    const columns = [...read].filter((property) => property !== 'day')
    const expected = new Set(Array.isArray(allowed) ? allowed : Object.values(allowed).flat())
    const parts = /^(Statement|Event)$/.test(name) ? ['id'] : []
    expect(new Set([...columns, ...parts])).toEqual(new Set([...expected, ...parts]))
  })
})
