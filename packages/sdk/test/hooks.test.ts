import { describe, expect } from 'vitest'
import { CommuniqueError, createClient, createCoreClient, type Hooks } from '../src/index.ts'
import { away, good, json, probe, test } from './faulty-server.ts'

test('hooks are told what is sent, what comes back, and what is tried again', async ({
  server,
}) => {
  const told: [string, unknown][] = []
  const tell = (name: string) => (event: unknown) => void told.push([name, event])
  const cost = { requestedQueryCost: 7 }
  server.does(
    away,
    json({ data: { probe: 1 }, extensions: { cost } }, 200, { 'x-request-id': 'abc' }),
  )
  const client = createCoreClient({
    url: server.url,
    hooks: {
      onRequest: tell('onRequest'),
      onResponse: tell('onResponse'),
      onRetry: tell('onRetry'),
    },
  })
  await client.request(probe, { a: 1 })
  const operation = 'Probe'
  const request = {
    operation,
    method: 'POST',
    url: server.url,
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: probe, variables: { a: 1 } }),
  }
  const ms = expect.any(Number) as number
  expect(told).toEqual([
    ['onRequest', { ...request, attempt: 1 }],
    [
      'onResponse',
      { operation, attempt: 1, status: 503, requestId: undefined, ms, cost: undefined },
    ],
    ['onRetry', { operation, attempt: 1, delayMs: 0, error: expect.any(CommuniqueError) }],
    ['onRequest', { ...request, attempt: 2 }],
    ['onResponse', { operation, attempt: 2, status: 200, requestId: 'abc', ms, cost }],
  ])
})

test('onRequest may add headers, which the attempt has and the next has not', async ({
  server,
}) => {
  server.does(away, good)
  const onRequest: Hooks['onRequest'] = ({ headers, attempt }) => {
    headers[`x-attempt-${attempt}`] = 'yes'
  }
  await createCoreClient({ url: server.url, hooks: { onRequest } }).request(probe)
  expect(server.received.map(({ headers }) => headers)).toMatchObject([
    { 'x-attempt-1': 'yes' },
    { 'x-attempt-2': 'yes' },
  ])
  expect(server.received[1]?.headers).not.toHaveProperty('x-attempt-1')
})

test('a deprecated field is told once by each client', async ({ server }) => {
  const heading = { coordinate: 'Event.heading', reason: 'Use `title`.' }
  const body = { coordinate: 'Statement.body', reason: 'Use `text`.' }
  server.does(
    json({ data: { probe: 1 }, extensions: { deprecations: [heading] } }),
    json({ data: { probe: 1 }, extensions: { deprecations: [heading, body] } }),
  )
  const told: unknown[] = []
  const hooks: Hooks = { onDeprecation: (deprecation) => void told.push(deprecation) }
  const client = createCoreClient({ url: server.url, hooks })
  for (let call = 0; call < 3; call++) await client.request(probe)
  expect(told).toEqual([
    { ...heading, operation: 'Probe' },
    { ...body, operation: 'Probe' },
  ])
})

describe('a hook that throws', () => {
  const failure = new Error('The hook is wrong.')
  const throws = () => {
    throw failure
  }
  test.for(['onRequest', 'onResponse', 'onRetry', 'onDeprecation'] as const)(
    'fails its call with what it throws, and no other: %s',
    async (name, { server }) => {
      const hooks: Hooks = { [name]: throws }
      const deprecations = [{ coordinate: 'A.b', reason: 'It goes.' }]
      const deprecating = json({ data: { probe: 1 }, extensions: { deprecations } })
      server.does(name === 'onRetry' ? away : deprecating, good)
      const client = createCoreClient({ url: server.url, hooks })
      await expect(client.request(probe)).rejects.toBe(failure)
      delete hooks[name]
      expect(await client.request(probe)).toEqual({ probe: 1 })
      expect(server.received).toHaveLength(name === 'onRequest' ? 1 : 2)
    },
  )

  test('such as a token that cannot be had fails its call before anything is sent', async ({
    server,
  }) => {
    server.does(good)
    const client = createClient({ url: server.url, token: throws })
    await expect(client.service()).rejects.toBe(failure)
    expect(server.received).toEqual([])
  })
})

describe('what a request carries', () => {
  test('an own fetch sends it', async ({ server }) => {
    server.does(good)
    const sent: unknown[] = []
    const client = createCoreClient({
      url: new URL(server.url),
      fetch: (url, init) => {
        sent.push(url, init.method, init.signal)
        return fetch(url, init)
      },
    })
    expect(await client.request(probe)).toEqual({ probe: 1 })
    expect(sent).toEqual([server.url, 'POST', expect.any(AbortSignal)])
  })

  test('the fetch that is global when it is sent, which others may have replaced', async ({
    server,
  }) => {
    server.does(good)
    const client = createCoreClient({ url: server.url })
    const original = globalThis.fetch
    let through = 0
    globalThis.fetch = (...given) => {
      through += 1
      return original(...given)
    }
    try {
      await client.request(probe)
    } finally {
      globalThis.fetch = original
    }
    expect(through).toBe(1)
  })

  test('options of fetch: the call’s before the client’s, neither before what the client must set', async ({
    server,
  }) => {
    server.does(good)
    const sent: RequestInit[] = []
    const client = createCoreClient({
      url: server.url,
      fetchOptions: { cache: 'no-store', keepalive: true, next: { revalidate: 60 } },
      fetch: (url, init) => {
        sent.push(init)
        return fetch(url, init)
      },
    })
    const options: Record<string, unknown> = { cache: 'reload', method: 'PUT' }
    await client.request(probe, {}, { fetchOptions: options })
    expect(sent).toMatchObject([
      { cache: 'reload', keepalive: true, next: { revalidate: 60 }, method: 'POST' },
    ])
  })

  test('headers: the call’s before the client’s, whatever their case', async ({ server }) => {
    server.does(good)
    const client = createCoreClient({
      url: server.url,
      token: 'of the client',
      language: ['es-SV', 'en'],
      headers: { 'X-Mine': 'client', 'X-Other': 'client' },
    })
    await client.request(probe)
    await client.request(
      probe,
      {},
      { headers: { 'x-mine': 'call', AUTHORIZATION: 'Basic abc' }, language: 'fr' },
    )
    expect(server.received.map(({ headers }) => headers)).toMatchObject([
      {
        authorization: 'Bearer of the client',
        'accept-language': 'es-SV,en',
        'x-mine': 'client',
        'x-other': 'client',
      },
      {
        authorization: 'Basic abc',
        'accept-language': 'fr',
        'x-mine': 'call',
        'x-other': 'client',
      },
    ])
  })

  test('no token where there is none at present', async ({ server }) => {
    server.does(good)
    for (const token of [undefined, '', () => undefined, () => Promise.resolve(undefined)])
      await createCoreClient({ url: server.url, ...(token !== undefined && { token }) }).request(
        probe,
      )
    for (const { headers } of server.received) expect(headers).not.toHaveProperty('authorization')
    expect(server.received).toHaveLength(4)
  })

  test('nothing that makes a browser ask beforehand when it goes by GET', async ({ server }) => {
    server.does(json({ data: { service: { name: 'x' } } }))
    await createClient({ url: server.url, language: 'en' }).service()
    const [{ method, headers } = { method: '', headers: {} }] = server.received
    expect(method).toBe('GET')
    const own = Object.keys(headers).filter(
      (name) => !/^(host|connection|user-agent|accept|accept-.*|sec-.*)$/.test(name),
    )
    expect(own).toEqual([])
  })
})

describe('a document without text', () => {
  test.for([undefined, '', ' \n', {}, { loc: {} }])(
    '%j is refused before anything is sent',
    async (document, { server }) => {
      server.does(good)
      const client = createCoreClient({ url: server.url })
      const call = client.request(document as string)
      await expect(call).rejects.toMatchObject({
        name: 'CommuniqueError',
        code: 'INVALID_DOCUMENT',
      })
      expect(server.received).toEqual([])
    },
  )
})

describe('an address', () => {
  test.for(['', undefined, 'localhost:4000/graphql', 'example.org', 'ftp://example.org/graphql'])(
    'that is none is refused at once: %j',
    (url) => {
      for (const create of [createClient, createCoreClient]) {
        const wrong = () => create({ url: url as string })
        expect(wrong).toThrow(new TypeError(`No address: ${url}`))
      }
    },
  )

  test.for(['/graphql', './graphql', '//example.org/graphql', 'HTTPS://example.org/graphql'])(
    'may be anything that a page can ask: %j',
    async (url) => {
      const asked: string[] = []
      const fetch = async (address: string) => {
        asked.push(address)
        return Response.json({ data: { probe: 1 } })
      }
      await createCoreClient({ url, fetch }).request(probe)
      expect(asked).toEqual([url])
    },
  )
})
