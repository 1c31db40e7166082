import { describe, expect, vi } from 'vitest'
import { createClient, createCoreClient, type CallOptions } from '../src/index.ts'
import { away, good, held, json, probe, silent, test } from './faulty-server.ts'

describe('equal queries on their way at the same time', () => {
  test('are sent once, and each caller has an answer of its own', async ({ server }) => {
    server.does(json({ data: { list: [{ a: 1 }] } }))
    const client = createCoreClient({ url: server.url })
    const ask = () => client.request<{ list: { a: number }[] }>('{ list { a } }')
    const answers = await Promise.all([
      ask().then((data) => {
        // As early as anybody can.
        data.list[0]!.a = 2
        return data
      }),
      ask(),
      ask(),
    ])
    expect(answers).toEqual([{ list: [{ a: 2 }] }, { list: [{ a: 1 }] }, { list: [{ a: 1 }] }])
    expect(server.received).toHaveLength(1)
  })

  test('are sent once for every resource, page by page', async ({ server }) => {
    const pageInfo = { hasNextPage: false, startCursor: null, endCursor: null }
    server.does(json({ data: { topics: { nodes: [{ slug: 'a' }], pageInfo } } }))
    const { topics } = createClient({ url: server.url })
    const [one, other] = await Promise.all([topics.list(), topics.list()])
    expect(one).not.toBe(other)
    expect(one.nodes[0]).not.toBe(other.nodes[0])
    expect(one.nodes).toEqual(other.nodes)
    expect(server.received).toHaveLength(1)
  })

  test('fail together, after the retries of the one that is sent', async ({ server }) => {
    server.does(away)
    const client = createCoreClient({ url: server.url, maxRetries: 1 })
    const results = await Promise.all([
      client.request(probe).result(),
      client.request(probe).result(),
    ])
    for (const result of results)
      expect(result).toMatchObject({ ok: false, error: { attempts: 2 } })
    expect(server.received).toHaveLength(2)
  })

  test('are sent again once they have been answered', async ({ server }) => {
    server.does(good)
    const client = createCoreClient({ url: server.url })
    await client.request(probe)
    await client.request(probe)
    await Promise.all([client.request(probe), client.request(probe)])
    expect(server.received).toHaveLength(3)
  })
})

describe('queries are not shared', () => {
  const differences: Record<string, [CallOptions, CallOptions]> = {
    languages: [{ language: 'en' }, { language: 'es' }],
    headers: [{}, { headers: { 'x-mine': '1' } }],
    times: [{ timeout: 20_000 }, { timeout: 30_000 }],
    retries: [{ maxRetries: 0 }, { maxRetries: 1 }],
    operations: [{ operationName: 'Probe' }, {}],
    'what fetch is given': [{ fetchOptions: { cache: 'no-store' } }, {}],
  }
  test.for(Object.entries(differences))(
    'that differ in %s',
    async ([, [one, other]], { server }) => {
      server.does(good)
      const client = createCoreClient({ url: server.url })
      await Promise.all([client.request(probe, {}, one), client.request(probe, {}, other)])
      expect(server.received).toHaveLength(2)
    },
  )

  test('that differ in their text or variables', async ({ server }) => {
    server.does(good)
    const client = createCoreClient({ url: server.url })
    await Promise.all([
      client.request(probe),
      client.request(`${probe} `),
      client.request(probe, { a: 1 }),
      client.request(probe, { a: 2 }),
    ])
    expect(server.received).toHaveLength(4)
  })

  test('that have different tokens', async ({ server }) => {
    server.does(good)
    let count = 0
    const client = createCoreClient({ url: server.url, token: () => `token-${(count += 1)}` })
    await Promise.all([client.request(probe), client.request(probe)])
    expect(server.received.map(({ headers }) => headers.authorization).toSorted()).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  test('between clients, or where the client does not want it', async ({ server }) => {
    server.does(good)
    const options = { url: server.url, dedupe: false }
    const [one, other] = [createCoreClient(options), createCoreClient({ url: server.url })]
    await Promise.all([one, one, other].map((client) => client.request(probe)))
    expect(server.received).toHaveLength(3)
  })
})

describe('of two who wait for one request', () => {
  test('one may leave, and the other has the answer', async ({ server }) => {
    for (const leaver of [0, 1]) {
      const { behaviour, release } = held()
      server.does(behaviour)
      const client = createCoreClient({ url: server.url })
      const controllers = [new AbortController(), new AbortController()]
      const before = server.received.length
      const calls = controllers.map(({ signal }) => client.request(probe, {}, { signal }).result())
      await server.hasReceived(before + 1)
      controllers[leaver]!.abort()
      expect(await calls[leaver]).toMatchObject({ ok: false, error: { code: 'ABORTED' } })
      expect(server.received.at(-1)?.calledOff).toBe(false)
      release()
      expect(await calls[1 - leaver]).toEqual({ ok: true, data: { probe: 1 } })
      expect(server.received).toHaveLength(before + 1)
    }
  })

  test('both may leave: the request is called off, and an equal one starts anew', async ({
    server,
  }) => {
    server.does(silent, good)
    const client = createCoreClient({ url: server.url })
    const controllers = [new AbortController(), new AbortController()]
    const calls = controllers.map(({ signal }) => client.request(probe, {}, { signal }).result())
    await server.hasReceived(1)
    for (const controller of controllers) controller.abort()
    // At once, while the one that was called off still ends.
    const again = client.request(probe)
    for (const call of calls)
      expect(await call).toMatchObject({ ok: false, error: { code: 'ABORTED' } })
    await server.seesCalledOff()
    expect(await again).toEqual({ probe: 1 })
    expect(server.received).toHaveLength(2)
  })

  test('one who has no signal keeps it going', async ({ server }) => {
    const { behaviour, release } = held()
    server.does(behaviour)
    const client = createCoreClient({ url: server.url })
    const controller = new AbortController()
    const leaves = client.request(probe, {}, { signal: controller.signal }).result()
    const stays = client.request(probe)
    await server.hasReceived(1)
    controller.abort()
    expect(await leaves).toMatchObject({ ok: false })
    release()
    expect(await stays).toEqual({ probe: 1 })
  })

  test('one who comes after the other has left starts anew', async ({ server }) => {
    server.does(silent, good)
    const client = createCoreClient({ url: server.url })
    const signal = AbortSignal.abort()
    const left = client.request(probe, {}, { signal }).result()
    server.does(good)
    expect(await client.request(probe)).toEqual({ probe: 1 })
    expect(await left).toMatchObject({ ok: false })
  })
})

test('nothing is rejected that nobody can catch, however calls end', async ({ server }) => {
  const unhandled = vi.fn<(reason: unknown) => void>()
  process.on('unhandledRejection', unhandled)
  server.does(away)
  const client = createClient({ url: server.url, maxRetries: 0 })
  const controller = new AbortController()
  const { signal } = controller
  const settled = Promise.allSettled([
    client.request(probe),
    client.request(probe, {}, { signal }),
    client.request(probe, {}, { signal }).withResponse(),
    client.service({ signal }).finally(() => {}),
    client.topics.get({ slug: 'a' }, { signal }).result(),
    client.agreements.status({ slug: 'a', asOf: '2025' }, { signal }),
    client.topics.list({}, { signal }).iterate({ signal }).next(),
    client.topics.list({ first: 1 }).iterate({ signal, limit: 1 }).next(),
    client.request('mutation { draft }', {}, { signal }),
    client.request(''),
  ])
  await server.hasReceived(3)
  controller.abort()
  const outcomes = (await settled).map(({ status }) => status)
  expect(outcomes.filter((status) => status === 'fulfilled')).toHaveLength(1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})
