import { describe, expect, vi } from 'vitest'
import { createClient, createCoreClient, type ClientOptions, type Hooks } from '../src/index.ts'
import {
  away,
  cut,
  good,
  hangUp,
  json,
  probe,
  sends,
  silent,
  test,
  type Behaviour,
} from './faulty-server.ts'

type Retry = Parameters<NonNullable<Hooks['onRetry']>>[0]

/** A client, and what it has told of its retries. */
function telling(server: { url: string }, options: Partial<ClientOptions> = {}) {
  const retries: Retry[] = []
  const client = createCoreClient({
    url: server.url,
    ...options,
    hooks: { onRetry: (retry) => void retries.push(retry) },
  })
  return { client, retries }
}

const limited = (retryAfter: string, headers = {}): Behaviour =>
  sends(429, 'text/plain', 'Slowly.', { 'retry-after': retryAfter, ...headers })

describe('a query is tried again', () => {
  test.for([408, 429, 500, 502, 503, 504])('after status %i', async (status, { server }) => {
    server.does(sends(status, 'text/html', '<h1>Away</h1>', { 'retry-after': '0' }), good)
    const { client, retries } = telling(server)
    const { data, attempts } = await client.request(probe).withResponse()
    expect([data, attempts]).toEqual([{ probe: 1 }, 2])
    expect(retries).toMatchObject([{ operation: 'Probe', attempt: 1, delayMs: 0 }])
    expect(retries[0]?.error).toMatchObject({ status })
  })

  test.for(Object.entries({ 'before the answer': hangUp, 'within the body': cut }))(
    'after a connection that broke %s',
    async ([, behaviour], { server }) => {
      server.does(behaviour, good)
      const { client, retries } = telling(server)
      expect(await client.request(probe)).toEqual({ probe: 1 })
      const [{ error, delayMs } = { delayMs: 0 }] = retries
      expect(error).toMatchObject({ code: 'NETWORK_ERROR' })
      expect(delayMs).toBeGreaterThanOrEqual(250)
      expect(delayMs).toBeLessThanOrEqual(500)
    },
  )

  test('after a connection that was kept open was closed under it', async ({ server }) => {
    server.does(good, hangUp, good)
    const { client, retries } = telling(server)
    await client.request(probe)
    expect(await client.request(probe)).toEqual({ probe: 1 })
    expect(retries).toMatchObject([{ error: { code: 'NETWORK_ERROR' } }])
  })

  test('where the service says that its database is away', async ({ server }) => {
    server.does(away, good)
    const { client, retries } = telling(server)
    expect(await client.request(probe)).toEqual({ probe: 1 })
    expect(retries).toMatchObject([{ error: { code: 'UNAVAILABLE', retryAfterMs: 0 } }])
  })

  test('twice, then the last error is told with the number of attempts', async ({ server }) => {
    server.does(away)
    const { client, retries } = telling(server)
    await expect(client.request(probe)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      status: 503,
      attempts: 3,
    })
    expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2])
    expect(server.received).toHaveLength(3)
  })

  test('as often as the client or the call says', async ({ server }) => {
    server.does(away)
    const { client } = telling(server, { maxRetries: 0 })
    await expect(client.request(probe)).rejects.toMatchObject({ attempts: 1 })
    await expect(client.request(probe, {}, { maxRetries: 4 })).rejects.toMatchObject({
      attempts: 5,
    })
    expect(server.received).toHaveLength(6)
  })

  test('on the connection that it had: the answer that failed is read to its end', async ({
    server,
  }) => {
    const ports = new Set<number | undefined>()
    const note = (behaviour: Behaviour): Behaviour => {
      return (response, request) => {
        ports.add(response.socket?.remotePort)
        return behaviour(response, request)
      }
    }
    const page = sends(502, 'text/html', 'x'.repeat(200_000), { 'retry-after': '0' })
    server.does(note(page), note(page), note(good))
    await telling(server).client.request(probe)
    expect(ports.size).toBe(1)
  })

  test('page by page', async ({ server }) => {
    const page = (slug: string, hasNextPage: boolean) =>
      json({
        data: { topics: { nodes: [{ slug }], pageInfo: { endCursor: slug, hasNextPage } } },
      })
    server.does(away, page('a', true), away, page('b', false))
    const seen: string[] = []
    for await (const { slug } of createClient({ url: server.url }).topics.list()) seen.push(slug)
    expect(seen).toEqual(['a', 'b'])
    expect(server.received).toHaveLength(4)
  })
})

describe('a query is not tried again', () => {
  test.for([400, 401, 403, 404, 413, 422])('after status %i', async (status, { server }) => {
    server.does(sends(status, 'text/plain', 'No.', { 'retry-after': '0' }), good)
    const { client } = telling(server)
    await expect(client.request(probe)).rejects.toMatchObject({ status, attempts: 1 })
    expect(server.received).toHaveLength(1)
  })

  test('after an answer with errors, or none of GraphQL', async ({ server }) => {
    server.does(json({ errors: [{ message: 'No.' }] }))
    const { client } = telling(server)
    await expect(client.request(probe)).rejects.toMatchObject({ code: 'GRAPHQL_ERROR' })
    server.does(sends(200, 'text/html', '<h1>Sign in</h1>'))
    await expect(client.request(probe)).rejects.toMatchObject({ code: 'INVALID_RESPONSE' })
    expect(server.received).toHaveLength(2)
  })

  test('after its time is over', async ({ server }) => {
    server.does(silent)
    const { client } = telling(server, { timeout: 500 })
    await expect(client.request(probe)).rejects.toMatchObject({ code: 'CLIENT_TIMEOUT' })
    expect(server.received).toHaveLength(1)
  })
})

describe('Retry-After', () => {
  test('of an hour is told and not waited for', async ({ server }) => {
    server.does(limited('3600'))
    const { client, retries } = telling(server)
    await expect(client.request(probe)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterMs: 3_600_000,
      attempts: 1,
    })
    expect(retries).toEqual([])
  })

  test('as a date is compared with the server’s own clock, hours off as it may be', async ({
    server,
  }) => {
    const date = 'Wed, 21 Oct 2015 07:28:00 GMT'
    server.does(limited('Wed, 21 Oct 2015 09:28:00 GMT', { date }))
    const { client } = telling(server)
    await expect(client.request(probe)).rejects.toMatchObject({ retryAfterMs: 7_200_000 })
    // The moment has come: the next attempt follows at once.
    server.does(limited(date, { date }), good)
    const { client: other, retries } = telling(server)
    expect(await other.request(probe)).toEqual({ probe: 1 })
    expect(retries).toMatchObject([{ delayMs: 0 }])
  })

  test('is waited for', async ({ server }) => {
    server.does(limited('0.02'), good)
    const { client, retries } = telling(server)
    expect(await client.request(probe)).toEqual({ probe: 1 })
    expect(retries).toMatchObject([{ delayMs: 20 }])
  })

  test('that says nothing is as if it were not there', async ({ server }) => {
    server.does(limited('soon'), good)
    const { client, retries } = telling(server)
    expect(await client.request(probe)).toEqual({ probe: 1 })
    expect(retries[0]?.delayMs).toBeGreaterThanOrEqual(250)
    expect(retries[0]?.error.retryAfterMs).toBeUndefined()
  })
})

describe('what changes something', () => {
  const documents = {
    'a mutation': 'mutation Draft { draft }',
    'a mutation after its fragments':
      'fragment F on Draft { query id } mutation Draft { draft { ...F } }',
    'a mutation beside a query': 'query Q { probe } mutation Draft { draft }',
    'a mutation after a comment': '# query Q { probe }\nmutation { draft }',
    'a subscription': 'subscription Changes { changes }',
  }
  test.for(Object.entries(documents))(
    'is sent once for each call, whatever happens: %s',
    async ([, text], { server }) => {
      server.does(away)
      const { client } = telling(server, { maxRetries: 5 })
      const calls = await Promise.all([
        client.request(text).result(),
        client.request(text).result(),
        client.request(text, {}, { maxRetries: 5 }).result(),
      ])
      for (const call of calls)
        expect(call).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE', attempts: 1 } })
      expect(server.received).toHaveLength(3)
    },
  )
})

test('a token is asked for once for each call, and the retries have it too', async ({ server }) => {
  server.does(away, away, good)
  const token = vi.fn<() => Promise<string>>(async () => 'secret')
  const { client } = telling(server, { token })
  await client.request(probe)
  expect(token).toHaveBeenCalledOnce()
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(
    Array(3).fill('Bearer secret'),
  )
})

describe('a list', () => {
  const connection = (nodes: unknown, pageInfo: object) =>
    json({ data: { topics: { nodes, pageInfo } } })

  test('whose cursor does not move is an error, not a loop', async ({ server }) => {
    server.does(connection([{ slug: 'a' }], { endCursor: 'same', hasNextPage: true }))
    const seen: unknown[] = []
    const walk = async () => {
      for await (const topic of createClient({ url: server.url }).topics.list()) seen.push(topic)
    }
    await expect(walk()).rejects.toMatchObject({
      name: 'CommuniqueError',
      code: 'CURSOR_STUCK',
      message: expect.stringContaining('same'),
    })
    expect(seen).toHaveLength(1)
    expect(server.received).toHaveLength(2)
  })

  test.for([null, undefined, ''])('whose cursor is %j is an error', async (cursor, { server }) => {
    server.does(connection([], { endCursor: cursor, hasNextPage: true }))
    const { topics } = createClient({ url: server.url })
    await expect(topics.list()).rejects.toMatchObject({ code: 'CURSOR_STUCK' })
  })

  test('whose cursor does not move backwards is an error too', async ({ server }) => {
    const pageInfo = { startCursor: 'same', hasPreviousPage: true, hasNextPage: false }
    server.does(connection([{ slug: 'a' }], pageInfo))
    const page = await createClient({ url: server.url }).topics.list({ last: 1 })
    await expect(page.previous()).rejects.toMatchObject({ code: 'CURSOR_STUCK' })
  })

  test('with null nodes leaves them out', async ({ server }) => {
    server.does(connection([null, { slug: 'a' }, null], { hasNextPage: false }))
    const page = await createClient({ url: server.url }).topics.list()
    expect(page.nodes).toEqual([{ slug: 'a' }])
  })

  test.for([
    { nodes: null },
    { edges: null },
    { edges: [null, { node: null }] },
    {},
    { nodes: [] },
  ])('%j holds nothing', async (lists, { server }) => {
    server.does(json({ data: { topics: { ...lists, pageInfo: { hasNextPage: false } } } }))
    const page = await createClient({ url: server.url }).topics.list()
    expect(page.nodes).toEqual([])
    expect(await page.next()).toBeNull()
    expect(await page.previous()).toBeNull()
  })

  test('with a total that is a number says so', async ({ server }) => {
    server.does(json({ data: { topics: { totalCount: 3, pageInfo: { hasNextPage: false } } } }))
    const page = await createClient({ url: server.url }).topics.list()
    expect(page.totalCount).toEqual({ count: 3, exact: true })
  })
})
