import { readFileSync } from 'node:fs'
import { errorCodes } from '@communique/schema'
import { describe, expect } from 'vitest'
import { priced, test } from './setup/test.ts'

/** Posts to the graph, and gives the status and headers beside the answer. */
async function post(url: string, body: BodyInit, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, answer: JSON.parse(text) }
}

const document = (query: string, variables?: object) => JSON.stringify({ query, variables })

describe('paths', () => {
  test('health and readiness answer, and the schema is printed', async ({ service: { url } }) => {
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready' })
    const schema = await fetch(`${url}/schema.graphql`)
    expect(schema.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const printed = new URL(import.meta.resolve('@communique/schema/schema.graphql'))
    expect(await schema.text()).toBe(readFileSync(printed, 'utf8'))
  })

  test('the root leads to the graph, everything else is an error as JSON', async ({
    service: { url },
  }) => {
    const root = await fetch(url, { redirect: 'manual' })
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql'])
    const nothing = await fetch(`${url}/graphql/x`)
    expect(nothing.status).toBe(404)
    expect(await nothing.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
    expect((await fetch(`${url}/ready`, { method: 'DELETE' })).status).toBe(405)
  })

  test('the graph answers GET as well as POST', async ({ service: { url } }) => {
    const query = encodeURIComponent('{ topic(slug: "migration") { slug } }')
    const answer = await fetch(`${url}/graphql?query=${query}`)
    expect(await answer.json()).toEqual({
      data: { topic: { slug: 'migration' } },
      extensions: priced,
    })
  })
})

describe('headers', () => {
  test('an answer in parts has its length, and is not said to come in chunks', async ({
    service: { url },
  }) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed' },
      body: document('{ __typename }'),
    })
    expect(response.headers.get('transfer-encoding')).toBe(null)
    const text = await response.text()
    expect(response.headers.get('content-length')).toBe(String(text.length))
    expect(text).toContain('{"data":{"__typename":"Query"}')
  })

  test('a sane request id is kept, any other replaced', async ({ service: { url } }) => {
    const idFor = async (sent: string) =>
      (await fetch(`${url}/health`, { headers: { 'x-request-id': sent } })).headers.get(
        'x-request-id',
      )
    expect(await idFor('trace-1:a.b')).toBe('trace-1:a.b')
    expect(await idFor('<script>')).toMatch(/^[0-9a-f-]{36}$/)
    expect(await idFor('x'.repeat(101))).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('answers and errors alike are never taken for another type', async ({
    service: { url },
  }) => {
    for (const path of ['/graphql?query={__typename}', '/graphql?query={', '/health', '/nothing'])
      expect((await fetch(url + path)).headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('any origin may read, never with credentials', async ({ service: { url } }) => {
    const { headers } = await post(url, document('{ __typename }'), { origin: 'https://a.example' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.has('access-control-allow-credentials')).toBe(false)
    const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('*, Authorization')
  })

  test('a browser that asks with HEAD hears of the page what GET would say', async ({
    service: { url },
  }) => {
    // What belongs to the exchange and the connection is not the page's.
    const own = new Set(['date', 'x-request-id', 'connection', 'keep-alive'])
    const headersOf = async (method: string) => {
      const answer = await fetch(`${url}/graphql`, { method, headers: { accept: 'text/html' } })
      const headers = [...answer.headers].filter(([name]) => !own.has(name))
      return { status: answer.status, headers: Object.fromEntries(headers) }
    }
    const asked = await headersOf('HEAD')
    expect(asked).toEqual(await headersOf('GET'))
    expect(asked).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': expect.any(String),
      },
    })
  })

  test('the page needs nothing from elsewhere and may run nothing else', async ({
    service: { url },
  }) => {
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    const files = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(
      ([, path]) => path,
    )
    expect(files).toHaveLength(2)
    for (const file of files) expect((await fetch(url + file)).status).toBe(200)
  })
})

describe('errors', () => {
  const cases: Record<string, [body: string, code: string]> = {
    'a document that is not GraphQL': [document('{ topics'), 'GRAPHQL_PARSE_FAILED'],
    'a field that there is not': [document('{ nothing }'), 'GRAPHQL_VALIDATION_FAILED'],
    'a variable of the wrong type': [
      document('query ($n: Int) { topics(first: $n) { nodes { slug } } }', { n: 'x' }),
      'BAD_USER_INPUT',
    ],
    'null for an argument that takes none': [
      document('query ($o: TopicOrder) { topics(order: $o) { nodes { slug } } }', { o: null }),
      'BAD_USER_INPUT',
    ],
    'a page that is too large': [
      document('{ topics(first: 1000) { nodes { slug } } }'),
      'BAD_USER_INPUT',
    ],
    'a change, where there is only reading': [
      document('mutation { remove }'),
      'OPERATION_RESOLUTION_FAILURE',
    ],
    'a subscription, which there is none of': [
      document('subscription { added }'),
      'OPERATION_RESOLUTION_FAILURE',
    ],
    'an operation that is not in the document': [
      JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
      'OPERATION_RESOLUTION_FAILURE',
    ],
    'two operations and no name': [
      document('query A { __typename } query B { __typename }'),
      'OPERATION_RESOLUTION_FAILURE',
    ],
    'a body that is not JSON': ['{"query', 'BAD_REQUEST'],
    'several operations in one body': [`[${document('{ __typename }')}]`, 'BAD_REQUEST'],
    'an unknown parameter': ['{"query":"{ __typename }","__proto__":{}}', 'BAD_REQUEST'],
  }
  for (const [name, [body, code]] of Object.entries(cases))
    test(`${name}: ${code}, and nothing of the inside`, async ({ service: { url } }) => {
      const { answer, status, text } = await post(url, body)
      expect(answer.errors[0].extensions.code).toBe(code)
      expect(Object.keys(errorCodes)).toContain(code)
      expect(status).toBeLessThan(500)
      expect(text).not.toMatch(/originalError|stack|node_modules|in JSON at position/)
    })

  test('variables of a query string that are not JSON are the caller’s mistake', async ({
    service: { url },
  }) => {
    const response = await fetch(`${url}/graphql?query={__typename}&variables={x`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    })
  })

  test('an answer holds ten errors at most', async ({ query }) => {
    const { errors } = await query(`{ service { ${'nothing '.repeat(500)} } }`)
    expect(errors).toHaveLength(10)
  })
})

describe('limits', () => {
  const nested = (levels: number) =>
    `{ topics { nodes ${'{ broader '.repeat(levels)}{ slug }${' }'.repeat(levels)} } }`
  const aliases = (number: number) =>
    `{ service { ${Array.from({ length: number }, (_, index) => `a${index}: name`).join(' ')} } }`

  test('sixteen levels are answered, seventeen refused', async ({ query }) => {
    expect((await query(nested(13))).errors).toBeUndefined()
    expect((await query(nested(14))).errors).toMatchObject([
      {
        message: 'The document has more than 16 levels.',
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ])
  })

  test('levels are counted through fragments and in introspection too', async ({ query }) => {
    const through = `{ topics { nodes { ...a } } } fragment a on Topic { ${'broader { '.repeat(14)}slug${' }'.repeat(14)} }`
    expect((await query(through)).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
    const types = `{ __schema { types { ${'ofType { '.repeat(15)}name${' }'.repeat(15)} } } }`
    expect((await query(types)).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('thirty aliases are answered, more refused', async ({ query }) => {
    expect((await query(aliases(30))).errors).toBeUndefined()
    expect((await query(aliases(31))).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('twenty root fields are answered, more refused, through fragments too', async ({
    query,
  }) => {
    const fields = (number: number) =>
      Array.from({ length: number }, (_, index) => `a${index}: __typename`).join(' ')
    expect((await query(`{ ${fields(20)} }`)).errors).toBeUndefined()
    for (const document of [
      `{ ${fields(21)} }`,
      `{ x: __typename ...F } fragment F on Query { ${fields(20)} }`,
    ])
      expect((await query(document)).errors).toMatchObject([
        {
          message: 'The document has more than 20 root fields.',
          extensions: { code: 'LIMIT_EXCEEDED' },
        },
      ])
  })

  test('thirty directives are answered, more refused', async ({ query }) => {
    const directed = (number: number) =>
      `{ service { ${'name @include(if: true) '.repeat(number)} } }`
    expect((await query(directed(30))).errors).toBeUndefined()
    expect((await query(directed(31))).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
    expect((await query(`{ __typename ${'@a '.repeat(500)} }`)).errors?.[0]?.extensions.code).toBe(
      'LIMIT_EXCEEDED',
    )
  })

  test('a document of more than 2,000 tokens is not read to its end', async ({ query }) => {
    const listing = (slugs: number) =>
      `{ topics(filter: { slug: { in: [${'"a" '.repeat(slugs)}] } }) { nodes { slug } } }`
    expect((await query(listing(1970))).data).toEqual({ topics: { nodes: [] } })
    // Not even a syntax error at the end is found.
    const { errors } = await query(`${listing(2000)} ]`)
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('a body of more than 256 kB is refused, with a stated length or without', async ({
    service: { url },
  }) => {
    const long = document(`{ __typename } # ${'x'.repeat(256_000)}`)
    const refused = await post(url, long)
    expect(refused.status).toBe(413)
    expect(refused.answer.errors[0].extensions.code).toBe('PAYLOAD_TOO_LARGE')
    const stream = new Blob([long]).stream()
    const chunked = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    } as RequestInit)
    expect(chunked.status).toBe(413)
    const short = document(`{ __typename } # ${'x'.repeat(255_000)}`)
    expect((await post(url, short)).answer).toEqual({
      data: { __typename: 'Query' },
      extensions: priced,
    })
  })

  test('compressed and otherwise encoded bodies are refused unread', async ({
    service: { url },
  }) => {
    const { status, answer } = await post(url, 'x', { 'content-encoding': 'gzip' })
    expect(status).toBe(415)
    expect(answer.errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE')
    expect((await post(url, '{}', { 'content-type': 'text/plain' })).status).toBe(415)
  })

  test('bytes that are not UTF-8 are refused', async ({ service: { url } }) => {
    const latin1 = Buffer.from('{"query":"{ __typename } # é"}', 'latin1')
    expect((await post(url, latin1)).status).toBe(400)
  })
})
