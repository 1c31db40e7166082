import { expect, test } from 'vitest'
import { graphql } from '../src/graphql/index.ts'
import { CommuniqueError, createClient } from '../src/index.ts'
import {
  fail,
  mockEventFull,
  mockFetch,
  mockPersonRef,
  mockSpeaker,
  mockStatementSummary,
} from '../src/testing/index.ts'

const url = 'http://test/graphql'

test('handlers answer by operation, with whole documents', async () => {
  const fetch = mockFetch({
    GetEvent: ({ slug }) => ({ event: mockEventFull({ slug: slug ?? '', title: 'A visit' }) }),
    ListStatements: ({ first }) => ({
      statements: {
        nodes: Array.from({ length: first ?? 20 }, () =>
          mockStatementSummary({
            speakers: [mockSpeaker({ person: mockPersonRef({ name: 'Somebody' }) })],
          }),
        ),
        pageInfo: { startCursor: 'a', endCursor: 'b', hasPreviousPage: false, hasNextPage: false },
      },
    }),
  })
  const client = createClient({ url, fetch, language: 'es' })
  const event = await client.events.get({ slug: 'a-visit' })
  expect(event).toMatchObject({
    __typename: 'Event',
    slug: 'a-visit',
    title: 'A visit',
    date: null,
  })
  expect(event?.statements.nodes).toEqual([])
  const { nodes } = await client.statements.list({ first: 2 })
  expect(nodes.map(({ speakers }) => speakers[0]?.person?.name)).toEqual(['Somebody', 'Somebody'])
  expect(fetch.calls.map(({ operation, variables }) => [operation, variables])).toEqual([
    ['GetEvent', { slug: 'a-visit' }],
    ['ListStatements', { first: 2 }],
  ])
  expect(fetch.calls[0]?.headers.get('accept-language')).toBe('es')
})

test('documents of one’s own are answered too, and long variables', async () => {
  const fetch = mockFetch({
    Version: () => ({ service: { version: '9' } }),
    ListTopics: ({ filter }) => ({
      topics: {
        nodes: [],
        pageInfo: {
          startCursor: null,
          endCursor: null,
          hasPreviousPage: false,
          hasNextPage: false,
        },
        totalCount: { count: filter?.slug?.in?.length ?? 0, exact: true },
      },
    }),
  })
  const client = createClient({ url, fetch })
  const { service } = await client.request(graphql('query Version { service { version } }'))
  expect(service.version).toBe('9')
  const slugs = Array.from({ length: 500 }, (_, index) => `topic-${index}`)
  const page = await client.topics.list({ filter: { slug: { in: slugs } }, total: true })
  expect(page.totalCount?.count).toBe(500)
})

test('a handler may fail as the service does', async () => {
  let times = 0
  const fetch = mockFetch({
    GetService: () =>
      times++ < 1
        ? fail({ code: 'UNAVAILABLE', message: 'away', status: 503, retryAfter: 0 })
        : { service: { name: 'n', version: 'v', licence: 'l', counts: [] } },
    GetNode: () => fail({ code: 'BAD_USER_INPUT', message: 'no' }),
  })
  const client = createClient({ url, fetch })
  const { data, attempts } = await client.service().withResponse()
  expect([data.version, attempts]).toEqual(['v', 2])
  const result = await client.node('x').result()
  expect(result.ok ? '' : [result.error.code, result.error.message, result.error.status]).toEqual([
    'BAD_USER_INPUT',
    'no',
    400,
  ])
})

test('what has no handler is refused by name; a handler that throws is not hidden', async () => {
  const fetch = mockFetch({
    GetNode() {
      throw new Error('a bug in the test')
    },
  })
  const client = createClient({ url, fetch, maxRetries: 0 })
  const missing = await client.topics.roots().catch((error: unknown) => error)
  expect(CommuniqueError.is(missing, 'NOT_MOCKED') && missing.message).toContain('ListTopicRoots')
  await expect(client.node('x')).rejects.toThrow('a bug in the test')
})

test('an abort reaches it', async () => {
  const controller = new AbortController()
  const fetch = mockFetch({
    GetNode: () => {
      controller.abort()
      return { node: null }
    },
  })
  const error = await createClient({ url, fetch })
    .node('x', { signal: controller.signal })
    .catch((reason: unknown) => reason)
  expect(CommuniqueError.is(error, 'ABORTED')).toBe(true)
})
