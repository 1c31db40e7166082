import { expect, expectTypeOf } from 'vitest'
import { test } from '../../server/test/setup/test.ts'
import { graphql, type ResultOf, type VariablesOf } from '../src/graphql/index.ts'
import { createClient } from '../src/index.ts'

const Heading = graphql('fragment Heading on Event { slug title kind date { edtf } }')
const Agenda = graphql(
  `
    query Agenda($filter: EventFilter, $first: Int, $after: String) {
      events(filter: $filter, first: $first, after: $after, order: POSITION_ASC) {
        nodes {
          ...Heading
          parent {
            ...Heading
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  `,
  [Heading],
)
const stops = { parent: { slug: { in: ['rubio-tour-2025'] } } }

test('a document of one’s own is typed by its text and answered', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const { events } = await client.request(Agenda, { first: 2 })
  expectTypeOf(events.nodes[0]?.title).toEqualTypeOf<string | undefined>()
  expectTypeOf<ResultOf<typeof Heading>['date']>().toEqualTypeOf<{ edtf: string } | null>()
  expectTypeOf<VariablesOf<typeof Agenda>['first']>().toEqualTypeOf<number | null | undefined>()
  expect(events.nodes).toHaveLength(2)
  // @ts-expect-error -- there is no such field in the text.
  expect(events.nodes[0]?.purpose).toBeUndefined()
})

test('it is paged through by its own variables', async ({ service }) => {
  const requests: string[] = []
  const client = createClient({
    url: `${service.url}/graphql`,
    hooks: { onRequest: ({ operation }) => requests.push(operation) },
  })
  const slugs: string[] = []
  for await (const { slug } of client.paginate(Agenda, (data) => data.events, {
    first: 2,
    filter: stops,
  }))
    slugs.push(slug)
  const whole = await client.request(Agenda, { first: 100, filter: stops })
  expect(slugs).toEqual(whole.events.nodes.map(({ slug }) => slug))
  expect(slugs.length).toBeGreaterThan(0)
  expect(requests).toHaveLength(Math.ceil(slugs.length / 2) + 1)
})

test('fragments of fragments are sent once', () => {
  const name = graphql('fragment Name on Person { name }')
  const speaker = graphql('fragment Speech on Speaker { person { ...Name } }', [name])
  const document = graphql(
    'query Q { statements { nodes { speakers { ...Speech person { ...Name } } } } }',
    [speaker, name],
  ) as unknown as { text: string; name: string }
  expect(document.text.match(/fragment Name/g)).toHaveLength(1)
  expect(document.text.match(/fragment Speech/g)).toHaveLength(1)
  expect(document.name).toBe('Q')
})

test('whoever wants a syntax tree is told that there is none', () => {
  expect(() => Agenda.definitions).toThrow('no syntax tree')
})

test('graphql.persisted gives it an id, by which it goes until the service does not know it', async ({
  service,
}) => {
  const methods: string[] = []
  const client = createClient({
    url: `${service.url}/graphql`,
    hooks: { onRequest: ({ method }) => methods.push(method) },
  })
  const Version = graphql('query Version { service { version } }')
  const persisted = graphql.persisted(`sha256:${'0'.repeat(64)}`, Version)
  expect(await client.request(persisted)).toEqual({ service: { version: '0.1.0' } })
  expect(methods).toEqual(['GET', 'POST'])
})
