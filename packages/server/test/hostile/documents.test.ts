import { afterAll, expect } from 'vitest'
import type { Service } from '../../src/main.ts'
import { serve } from '../setup/serve.ts'
import { test as base } from '../setup/test.ts'
import { answersNormally, post } from './attacked.ts'

/** Nobody's budget ends here: what is refused is refused for what it is. */
const test = base.extend(
  'service',
  { scope: 'file' },
  async ({ databaseUrl }, { onCleanup }): Promise<Service> => {
    const service = await serve(databaseUrl, { RATE_LIMIT: '0' })
    onCleanup(() => service.close())
    return service
  },
)
const closing: Service[] = []
afterAll(() => Promise.all(closing.map((service) => service.close())))

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ')

/** Fragments each of which spreads the next one twice. */
const doubling = (levels: number, type: string, spread: (next: number) => string, leaf: string) =>
  `${times(levels, (level) => `fragment F${level} on ${type} { ${spread(level + 1)} }`)} fragment F${levels} on ${type} { ${leaf} }`

const refused: Record<string, [document: string, code: string]> = {
  'a fragment that spreads itself': [
    '{ topics { nodes { ...A } } } fragment A on Topic { broader { ...A } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a ring of fragments': [
    '{ ...F0 } fragment F99 on Query { ...F0 } ' +
      times(99, (index) => `fragment F${index} on Query { ...F${index + 1} }`),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'doubling fragments in each other': [
    `{ topics { nodes { ...F0 } } } ${doubling(12, 'Topic', (next) => `broader { ...F${next} ...F${next} }`, 'slug')}`,
    'LIMIT_EXCEEDED',
  ],
  '10,000 aliases': [`{ ${times(10_000, (index) => `a${index}: __typename`)} }`, 'LIMIT_EXCEEDED'],
  '20,000 levels': [
    `{ topics { nodes { ${'broader { '.repeat(20_000)} slug ${'} '.repeat(20_000)} } } }`,
    'LIMIT_EXCEEDED',
  ],
  '600 levels': [
    `{ topics { nodes { ${'broader { '.repeat(600)} slug ${'} '.repeat(600)} } } }`,
    'LIMIT_EXCEEDED',
  ],
  'a thousand inline fragments in each other': [
    `{ ${'... { '.repeat(600)} __typename ${'} '.repeat(600)} }`,
    'LIMIT_EXCEEDED',
  ],
  '20,000 lists in each other': [
    `{ topics(filter: { slug: { in: ${'['.repeat(20_000)}${']'.repeat(20_000)} } }) { nodes { slug } } }`,
    'LIMIT_EXCEEDED',
  ],
  'filters in filters': [
    `{ topics(filter: ${'{ not: '.repeat(100)}{}${' }'.repeat(100)}) { nodes { slug } } }`,
    'BAD_USER_INPUT',
  ],
  'the same fields a thousand times': [
    `{ topics { nodes { ${'slug '.repeat(1900)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'the same objects a hundred times': [
    `{ topics { nodes { ${`broader { ${'slug '.repeat(20)} } `.repeat(80)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'introspection by ofType': [
    `{ __schema { types { fields { type { ${'ofType { '.repeat(60)} name ${'} '.repeat(60)} } } } } }`,
    'LIMIT_EXCEEDED',
  ],
  'introspection in circles': [
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  '@defer by the hundred': [
    `{ topics { nodes { ${'... @defer { slug } '.repeat(300)} } } }`,
    'LIMIT_EXCEEDED',
  ],
  '@stream by the thousand': [
    `{ topics { nodes ${'@stream '.repeat(5000)} { slug } } }`,
    'LIMIT_EXCEEDED',
  ],
  '@defer once': ['{ ... @defer { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
  'unknown directives by the hundred': [
    `query ${'@unknown '.repeat(900)} { __typename }`,
    'LIMIT_EXCEEDED',
  ],
  'operations by the hundred': [
    times(400, (index) => `query Q${index} { __typename }`),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  'variables by the hundred': [
    `query (${times(480, (index) => `$v${index}: Int`)}) { __typename }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a number of 100,000 digits': [
    `{ topics(first: ${'9'.repeat(100_000)}) { nodes { slug } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a slug of 200,000 letters': [
    `{ topic(slug: "${'a'.repeat(200_000)}") { slug } }`,
    'BAD_USER_INPUT',
  ],
  'a name of 200,000 letters': [`{ ${'a'.repeat(200_000)} }`, 'LIMIT_EXCEEDED'],
  'an alias that is repeated by each row': [
    `{ topics(first: 100) { nodes { ${'a'.repeat(100_000)}: slug } } }`,
    'LIMIT_EXCEEDED',
  ],
  '200,000 brackets': ['{'.repeat(200_000), 'GRAPHQL_PARSE_FAILED'],
  'types of its own': ['type A { a: Int } query { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  NUL: ['{ __typename \0 }', 'GRAPHQL_PARSE_FAILED'],
  'nothing but space': [' '.repeat(200_000), 'GRAPHQL_PARSE_FAILED'],
}

for (const [name, [query, code]] of Object.entries(refused))
  test(`${name}: ${code}`, async ({ service: { url } }) => {
    // What was refused once is refused again: also where it is known by then.
    for (let time = 0; time < 3; time += 1) {
      const { code: told, status, text, answer } = await post(url, { query })
      expect(told).toBe(code)
      expect(status).toBeLessThan(500)
      expect(answer.data ?? null).toBeNull()
      // A small request yields no large answer, nor does a large one.
      expect(text.length).toBeLessThan(10_000)
    }
    await answersNormally(url)
  })

const answered: Record<string, string> = {
  'fragments that double each other forty times': `{ ...F0 } ${doubling(40, 'Query', (next) => `...F${next} ...F${next}`, '__typename')}`,
  'fragments of a list that double each other': `{ topics { nodes { ...F0 } } } ${doubling(60, 'Topic', (next) => `...F${next} ...F${next} ...F${next}`, 'slug')}`,
  'fragments of rows of which only some columns are read that double each other': `{ statements { nodes { ...F0 } } } ${doubling(60, 'Statement', (next) => `...F${next} ...F${next} ...F${next}`, 'slug')}`,
  'a hundred inline fragments in each other': `{ topics { nodes { ${'... on Topic { '.repeat(100)} slug ${'} '.repeat(100)} } } }`,
  'names that objects have by themselves':
    '{ __proto__: __typename constructor: __typename topics { nodes { toString: slug ...constructor } } } fragment constructor on Topic { hasOwnProperty: slug }',
  'a hundred thousand commas': `{ __typename ${','.repeat(100_000)} }`,
  'a long comment': `{ __typename } # ${'x'.repeat(200_000)}`,
  'the whole of introspection many times': `{ ${times(12, (index) => `a${index}: __schema { types { name fields { name description args { name description type { name } } type { name } } } }`)} }`,
}

for (const [name, query] of Object.entries(answered))
  test(`${name}: answered, as often as it is asked`, async ({ service: { url } }) => {
    for (let time = 0; time < 4; time += 1) {
      const { status, answer } = await post(url, { query })
      expect([status, answer.errors]).toEqual([200, undefined])
    }
    await answersNormally(url)
  })

test('a name of the schema that is wrong is not put right where introspection is off', async ({
  databaseUrl,
}) => {
  const service = await serve(databaseUrl, { NODE_ENV: 'production' })
  closing.push(service)
  const wrong = [
    '{ topicss { nodes { slug } } }',
    '{ topics { nodes { slugg } } }',
    '{ topics(firs: 1) { nodes { slug } } }',
    '{ topics(order: NAME_AS) { nodes { slug } } }',
    '{ topics(filter: { slugg: {} }) { nodes { slug } } }',
    '{ node(id: "x") { ... on Topik { slug } } }',
    '{ topics @includ(if: true) { nodes { slug } } }',
  ]
  for (const query of wrong) {
    const { answer, text } = await post(service.url, { query })
    expect(answer.errors.length).toBeGreaterThan(0)
    expect(text).not.toMatch(/did you mean/i)
  }
  const byVariable = await post(service.url, {
    query:
      'query ($filter: TopicFilter, $order: TopicOrder!) { topics(filter: $filter, order: $order) { nodes { slug } } }',
    variables: { filter: { slugg: {} }, order: 'NAME_AS' },
  })
  expect(byVariable.code).toBe('BAD_USER_INPUT')
  expect(byVariable.text).not.toMatch(/did you mean/i)
})
