import { describe, expect } from 'vitest'
import { createClient, createCoreClient, CommuniqueError } from '../src/index.ts'
import { errorOf } from './error-of.ts'
import { cut, good, json, probe, sends, stuck, test, type Behaviour } from './faulty-server.ts'

const html = '<!doctype html><html><head><title>502</title></head><body>\n<h1>Bad Gateway</h1>'

describe('what is no answer of GraphQL is a clear error, never one of a parser', () => {
  const answers: Record<string, [Behaviour, object, RegExp]> = {
    'a page of HTML with status 502': [
      sends(502, 'text/html', html),
      { code: 'HTTP_ERROR', status: 502 },
      /^Status 502: 502 Bad Gateway$/,
    ],
    'a status 401 of a gateway': [
      sends(401, 'text/plain', 'Who are you?'),
      { code: 'HTTP_ERROR', status: 401 },
      /Who are you\?/,
    ],
    'JSON that is not GraphQL with status 503': [
      json({ error: 'upstream connect error' }, 503, { 'x-request-id': 'abc' }),
      { code: 'HTTP_ERROR', status: 503, requestId: 'abc' },
      /upstream connect error/,
    ],
    'a page of HTML with status 200': [
      sends(200, 'text/html', '<title>Welcome</title>'),
      { code: 'INVALID_RESPONSE', status: 200 },
      /text\/html, not JSON: Welcome\.$/,
    ],
    'nothing at all': [
      sends(200, 'application/json', ''),
      { code: 'INVALID_RESPONSE', status: 200 },
      /empty/,
    ],
    'no content': [sends(204, 'application/json', ''), { code: 'INVALID_RESPONSE' }, /empty/],
    'an answer of no type': [
      (response) => response.writeHead(200).end('hello'),
      { code: 'INVALID_RESPONSE' },
      /of no type/,
    ],
    'JSON that ends in the middle': [
      sends(200, 'application/json', '{"data":{"pro'),
      { code: 'INVALID_RESPONSE', status: 200 },
      /cut off or not GraphQL/,
    ],
    'a status 304 that nobody asked for': [
      (response) => response.writeHead(304).end(),
      { code: 'HTTP_ERROR', status: 304 },
      /Status 304/,
    ],
  }
  test.for(Object.entries(answers))('%s', async ([, [behaviour, details, message]], { server }) => {
    server.does(behaviour)
    const client = createCoreClient({ url: server.url, maxRetries: 0 })
    const error = await errorOf(client.request(probe))
    expect(error).toMatchObject({ ...details, operation: 'Probe', attempts: 1 })
    expect(error.message).toMatch(message)
    expect(error.message.length).toBeLessThan(300)
  })

  const bodies = ['null', '5', '"data"', '[]', '{}', '{"data":null}', '{"data":7}', '{"errors":[]}']
  test.for([...bodies, '{"errors":"many","data":null}'])('%s', async (body, { server }) => {
    server.does(sends(200, 'application/json', body))
    const client = createClient({ url: server.url, maxRetries: 0 })
    const calls = [() => client.request(probe), () => client.service(), () => client.topics.list()]
    for (const call of calls)
      expect((await errorOf(call())).code).toMatch(/^(INVALID_RESPONSE|GRAPHQL_ERROR)$/)
  })

  test('a redirect to a login page says where it led', async ({ server }) => {
    server.does(
      (response) => response.writeHead(302, { location: '/login?next=graphql' }).end(),
      sends(200, 'text/html; charset=utf-8', '<h1>Please sign in</h1>'),
    )
    const error = await errorOf(createClient({ url: server.url }).service())
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', status: 200 })
    expect(error.message).toMatch(/Please sign in/)
    expect(error.message).toMatch('/login?next=graphql')
  })
})

describe('what is odd but clear is an answer', () => {
  test.for([
    '{"data":{"probe":1},"errors":[]}',
    '{"data":{"probe":1},"errors":null}',
    '{"data":{"probe":1},"extensions":null}',
    '\uFEFF{"data":{"probe":1}}',
    ' {"data":{"probe":1}}\n',
  ])('%s', async (body, { server }) => {
    server.does(sends(200, 'application/json', body))
    const { data, extensions } = await createCoreClient({ url: server.url })
      .request(probe)
      .withResponse()
    expect(data).toEqual({ probe: 1 })
    expect(extensions).toEqual({})
  })

  test('JSON of whatever type it is said to be', async ({ server }) => {
    server.does(sends(200, 'text/plain', '{"data":{"probe":1}}'))
    expect(await createCoreClient({ url: server.url }).request(probe)).toEqual({ probe: 1 })
  })

  test('headers that come twice', async ({ server }) => {
    server.does(
      json({ errors: [{ message: 'Slowly.' }] }, 429, {
        'retry-after': ['2', '3'],
        'x-request-id': ['a', 'b'],
        'set-cookie': ['a=1', 'b=2'],
      }),
    )
    const client = createCoreClient({ url: server.url, maxRetries: 0 })
    expect(await errorOf(client.request(probe))).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterMs: 2000,
      requestId: 'a, b',
    })
  })
})

describe('errors in an answer', () => {
  test('keep the part that came, and what the service says of itself', async ({ server }) => {
    const errors = [
      {
        message: 'Unexpected error.',
        path: ['event', 'statements'],
        extensions: { code: 'INTERNAL_ERROR', requestId: 'from the body' },
      },
      { message: 'Another.' },
    ]
    const cost = { requestedQueryCost: 10 }
    server.does(json({ data: { event: { statements: null } }, errors, extensions: { cost } }))
    const error = await errorOf(createCoreClient({ url: server.url }).request(probe))
    expect(error).toMatchObject({
      code: 'INTERNAL_ERROR',
      message: 'Unexpected error.',
      status: 200,
      errors,
      data: { event: { statements: null } },
      requestId: 'from the body',
      cost,
      attempts: 1,
    })
    expect(server.received).toHaveLength(1)
  })

  test.for([
    [[{ message: 'Odd.' }], 200, 'GRAPHQL_ERROR'],
    [[{ message: 'Odd.', extensions: null }], 200, 'GRAPHQL_ERROR'],
    [[{ message: 'Odd.' }], 429, 'RATE_LIMITED'],
    [[{}], 200, 'GRAPHQL_ERROR'],
    ['Odd.', 200, 'GRAPHQL_ERROR'],
    [[null], 200, 'INVALID_RESPONSE'],
  ] as const)('%j with status %i has the code %s', async ([errors, status, code], { server }) => {
    server.does(json({ errors, data: null }, status))
    const client = createCoreClient({ url: server.url, maxRetries: 0 })
    expect(await errorOf(client.request(probe))).toMatchObject({ code, data: undefined })
  })

  test('are told by their brand, also those of another copy of the package', async ({ server }) => {
    server.does(json({ errors: [{ message: 'Odd.' }] }))
    const error = await errorOf(createCoreClient({ url: server.url }).request(probe))
    expect(error).toBeInstanceOf(Error)
    expect(CommuniqueError.is(error, 'GRAPHQL_ERROR')).toBe(true)
    expect(CommuniqueError.is(error, 'HTTP_ERROR')).toBe(false)
    const other = { [Symbol.for('communique.error')]: true, code: 'HTTP_ERROR' }
    expect(CommuniqueError.is(other, 'HTTP_ERROR')).toBe(true)
    for (const value of [undefined, null, 'x', new Error('x'), {}])
      expect(CommuniqueError.is(value)).toBe(false)
  })
})

describe('a connection that breaks', () => {
  test('within the body is a NETWORK_ERROR', async ({ server }) => {
    server.does(cut)
    const client = createCoreClient({ url: server.url, maxRetries: 0 })
    const error = await errorOf(client.request(probe))
    expect(error).toMatchObject({ code: 'NETWORK_ERROR', operation: 'Probe', attempts: 1 })
    expect(error.cause).toBeInstanceOf(Error)
  })

  test.for([undefined, null, 'gone'])(
    'is one too where an own fetch fails with %j',
    async (reason, { server }) => {
      const own = () => Promise.reject(reason)
      const client = createCoreClient({ url: server.url, maxRetries: 0, fetch: own })
      expect(await errorOf(client.request(probe))).toMatchObject({
        code: 'NETWORK_ERROR',
        message: `No connection: ${reason}`,
      })
    },
  )

  test('is told with its reason where nothing listens', async ({ server }) => {
    await server.close()
    const client = createCoreClient({ url: server.url, maxRetries: 0 })
    const error = await errorOf(client.request(probe))
    expect(error).toMatchObject({ code: 'NETWORK_ERROR', attempts: 1 })
    expect(error.message).toMatch('ECONNREFUSED')
  })
})

describe('an attempt that takes longer than its time', () => {
  test.for(Object.entries({ silent: () => {}, stuck }))(
    'is a CLIENT_TIMEOUT, and called off: %s',
    async ([, behaviour], { server }) => {
      server.does(behaviour)
      const client = createCoreClient({ url: server.url, timeout: 500 })
      expect(await errorOf(client.request(probe))).toMatchObject({
        code: 'CLIENT_TIMEOUT',
        message: 'No answer in 500 ms.',
        attempts: 1,
      })
      await server.seesCalledOff()
      expect(server.received).toHaveLength(1)
    },
  )

  test('has the time of its call, where that is given', async ({ server }) => {
    server.does(stuck)
    const client = createCoreClient({ url: server.url, timeout: 0 })
    const error = await errorOf(client.request(probe, {}, { timeout: 20 }))
    expect(error.message).toBe('No answer in 20 ms.')
  })

  test.for([0, Infinity, 1e12])(
    'has all the time in the world with %d',
    async (timeout, { server }) => {
      server.does((response, request) => setTimeout(() => good(response, request), 100))
      const client = createCoreClient({ url: server.url, timeout: 10 })
      expect(await client.request(probe, {}, { timeout })).toEqual({ probe: 1 })
    },
  )

  test('is read to its end however slowly it comes, if it comes in time', async ({ server }) => {
    server.does(async (response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      for (const character of '{"data":{"probe":"é…"}}') {
        const bytes = Buffer.from(character)
        for (let at = 0; at < bytes.length; at++) {
          response.write(bytes.subarray(at, at + 1))
          await new Promise(setImmediate)
        }
      }
      response.end()
    })
    expect(await createCoreClient({ url: server.url }).request(probe)).toEqual({ probe: 'é…' })
  })
})
