import { getEventListeners } from 'node:events'
import { describe, expect } from 'vitest'
import { createClient, createCoreClient } from '../src/index.ts'
import { errorOf } from './error-of.ts'
import { away, good, held, json, probe, silent, stuck, test } from './faulty-server.ts'

const reason = new Error('The page was left.')
const aborted = { name: 'CommuniqueError', code: 'ABORTED', cause: reason }

describe('an abort', () => {
  test('before the call sends nothing', async ({ server }) => {
    server.does(good)
    const requests: unknown[] = []
    const onRequest = (request: unknown) => void requests.push(request)
    const signal = AbortSignal.abort(reason)
    for (const dedupe of [true, false]) {
      const client = createClient({ url: server.url, dedupe, hooks: { onRequest } })
      await expect(client.request(probe, {}, { signal })).rejects.toMatchObject(aborted)
      await expect(client.topics.list({}, { signal })).rejects.toMatchObject(aborted)
      expect(await client.service({ signal }).result()).toMatchObject({ ok: false, error: aborted })
    }
    expect(requests).toEqual([])
    expect(server.received).toEqual([])
  })

  test('while a token is waited for sends nothing', async ({ server }) => {
    server.does(good)
    const token = Promise.withResolvers<string>()
    const client = createCoreClient({ url: server.url, token: () => token.promise })
    const controller = new AbortController()
    const call = client.request(probe, {}, { signal: controller.signal })
    controller.abort(reason)
    await expect(call).rejects.toMatchObject({ ...aborted, operation: 'Probe' })
    token.resolve('late')
    await new Promise(setImmediate)
    expect(server.received).toEqual([])
  })

  test('while the answer is waited for closes the connection', async ({ server }) => {
    server.does(silent)
    const controller = new AbortController()
    const { signal } = controller
    const call = createCoreClient({ url: server.url }).request(probe, {}, { signal })
    const ended = errorOf(call)
    await server.hasReceived(1)
    controller.abort(reason)
    expect(await ended).toMatchObject({ ...aborted, operation: 'Probe' })
    await server.seesCalledOff()
  })

  test('while the answer is read closes the connection', async ({ server }) => {
    server.does(stuck)
    const controller = new AbortController()
    const client = createCoreClient({
      url: server.url,
      fetch: async (url, init) => {
        const response = await fetch(url, init)
        setImmediate(() => controller.abort(reason))
        return response
      },
    })
    const { signal } = controller
    await expect(client.request(probe, {}, { signal })).rejects.toMatchObject(aborted)
    await server.seesCalledOff()
  })

  test('while another attempt is waited for ends the wait', async ({ server }) => {
    server.does(json({ errors: [{ message: 'Slowly.' }] }, 429, { 'retry-after': '50' }))
    const controller = new AbortController()
    const client = createCoreClient({
      url: server.url,
      hooks: { onRetry: () => void setImmediate(() => controller.abort(reason)) },
    })
    const { signal } = controller
    await expect(client.request(probe, {}, { signal })).rejects.toMatchObject(aborted)
    expect(server.received).toHaveLength(1)
  })

  test('within a hook sends nothing more', async ({ server }) => {
    server.does(away)
    const controller = new AbortController()
    const { signal } = controller
    const onRetry = () => controller.abort(reason)
    const client = createCoreClient({ url: server.url, hooks: { onRetry } })
    await expect(client.request(probe, {}, { signal })).rejects.toMatchObject(aborted)
    const onRequest = () => controller.abort(reason)
    const other = createCoreClient({ url: server.url, hooks: { onRequest } })
    await expect(other.request(probe, {}, { signal })).rejects.toMatchObject(aborted)
    expect(server.received).toHaveLength(1)
  })

  test('after the answer changes nothing', async ({ server }) => {
    server.does(good)
    const controller = new AbortController()
    const { signal } = controller
    const call = createCoreClient({ url: server.url }).request(probe, {}, { signal })
    await call
    controller.abort(reason)
    expect(await call).toEqual({ probe: 1 })
  })

  test('without a reason has the usual one as its cause', async ({ server }) => {
    server.does(silent)
    const call = createCoreClient({ url: server.url }).request(
      probe,
      {},
      { signal: AbortSignal.timeout(10) },
    )
    await expect(call).rejects.toMatchObject({ code: 'ABORTED', cause: { name: 'TimeoutError' } })
  })

  test('ends what is not shared, such as a mutation, in the same ways', async ({ server }) => {
    server.does(silent)
    const controller = new AbortController()
    const { signal } = controller
    const call = createCoreClient({ url: server.url }).request('mutation { draft }', {}, { signal })
    const ended = errorOf(call)
    await server.hasReceived(1)
    controller.abort(reason)
    expect(await ended).toMatchObject(aborted)
    await server.seesCalledOff()
  })

  test('ends a call whose own fetch does not care for signals', async ({ server }) => {
    server.does(silent)
    const controller = new AbortController()
    const client = createCoreClient({
      url: server.url,
      fetch: (url, { signal: _, ...init }) => fetch(url, init),
    })
    const call = client.request(probe, {}, { signal: controller.signal })
    const ended = errorOf(call)
    await server.hasReceived(1)
    controller.abort(reason)
    expect(await ended).toMatchObject(aborted)
  })
})

describe('an abort of a walk', () => {
  const page = (slug: string) =>
    json({
      data: { topics: { nodes: [{ slug }], pageInfo: { endCursor: slug, hasNextPage: true } } },
    })

  test('ends it between pages', async ({ server }) => {
    server.does(page('a'), page('b'), silent)
    const controller = new AbortController()
    const seen: string[] = []
    const walk = async () => {
      const list = createClient({ url: server.url }).topics.list()
      for await (const { slug } of list.iterate({ signal: controller.signal })) seen.push(slug)
    }
    const ended = errorOf(walk())
    await server.hasReceived(3)
    controller.abort(reason)
    expect(await ended).toMatchObject(aborted)
    await server.seesCalledOff(2)
    expect(seen).toEqual(['a', 'b'])
  })

  test('ends it before the first page', async ({ server }) => {
    server.does(silent)
    const controller = new AbortController()
    const list = createClient({ url: server.url }).topics.list()
    const first = list.iterate({ signal: controller.signal }).next()
    const ended = errorOf(first)
    await server.hasReceived(1)
    controller.abort(reason)
    expect(await ended).toMatchObject(aborted)
    await server.close()
    await expect(list).rejects.toMatchObject({ code: 'NETWORK_ERROR' })
  })

  test('ends the wait for the next page', async ({ server }) => {
    server.does(page('a'), silent)
    const controller = new AbortController()
    const first = await createClient({ url: server.url }).topics.list()
    const ended = errorOf(first.next({ signal: controller.signal }))
    await server.hasReceived(2)
    controller.abort(reason)
    expect(await ended).toMatchObject(aborted)
    await server.seesCalledOff(1)
  })

  test('goes along from page to page where it is given with the list', async ({ server }) => {
    server.does(page('a'), page('b'), silent)
    const controller = new AbortController()
    const { signal } = controller
    const walk = async () => {
      for await (const { slug } of createClient({ url: server.url }).topics.list({}, { signal }))
        expect(slug).toMatch(/[ab]/)
    }
    const ended = errorOf(walk())
    await server.hasReceived(3)
    controller.abort(reason)
    expect(await ended).toMatchObject(aborted)
    await server.seesCalledOff(2)
  })
})

describe('a signal that is shared', () => {
  test('keeps no listeners after 10,000 calls', async ({ server }) => {
    server.does(good)
    const { signal } = new AbortController()
    const client = createCoreClient({ url: server.url })
    for (let batch = 0; batch < 100; batch++) {
      const calls = Array.from({ length: 100 }, (_, index) =>
        client.request(probe, { index }, { signal }),
      )
      await Promise.all(calls)
    }
    expect(server.received).toHaveLength(10_000)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('keeps none after calls that failed, were repeated, were joined or were walks', async ({
    server,
  }) => {
    const { signal } = new AbortController()
    const client = createClient({ url: server.url })
    server.does(away)
    await client.request(probe, {}, { signal }).result()
    server.does(json({ data: { topics: { nodes: [{}], pageInfo: { hasNextPage: false } } } }))
    await Promise.all([client.topics.list({}, { signal }), client.topics.list({}, { signal })])
    for await (const topic of client.topics.list({}, { signal }).iterate({ signal }))
      expect(topic).toEqual({})
    const { behaviour, release } = held()
    server.does(behaviour)
    const call = client.request(probe, {}, { signal })
    expect(getEventListeners(signal, 'abort').length).toBe(1)
    release()
    await call
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
