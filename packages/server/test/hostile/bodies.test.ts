import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { test } from '../setup/test.ts'
import { answersNormally, attack, post } from './attacked.ts'

const name = '{"query":"{ __typename }"}'
const bomb = Buffer.alloc(20_000_000)
const encoded: Record<string, Uint8Array<ArrayBuffer>> = {
  gzip: Uint8Array.from(gzipSync(bomb)),
  deflate: Uint8Array.from(deflateSync(bomb)),
  br: Uint8Array.from(brotliCompressSync(bomb)),
  zstd: Uint8Array.from(Buffer.from(name)),
  'gzip, gzip': Uint8Array.from(gzipSync(gzipSync(bomb))),
  nonsense: Uint8Array.from(Buffer.from(name)),
}
for (const [encoding, body] of Object.entries(encoded))
  test(`a body in ${encoding} is refused unread`, async ({ service: { url } }) => {
    const { status, code } = await post(url, body, { 'content-encoding': encoding })
    expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    await answersNormally(url)
  })

const types: Record<string, string> = {
  'text/plain': name,
  'application/x-www-form-urlencoded': 'query=%7B__typename%7D',
  'multipart/form-data; boundary=x': `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${name}\r\n--x--`,
  'application/graphql': '{ __typename }',
  'application/jsonx': name,
  'text/plain; application/json': name,
  '': name,
}
for (const [type, body] of Object.entries(types))
  test(`a body of the type '${type}' is refused`, async ({ service: { url } }) => {
    const { status, code } = await post(url, body, { 'content-type': type })
    expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
  })

test('JSON is JSON whatever follows the type', async ({ service: { url } }) => {
  for (const type of ['application/json; charset=utf-8', 'Application/JSON;x=y'])
    expect((await post(url, name, { 'content-type': type })).answer.data).toEqual({
      __typename: 'Query',
    })
})

const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const filters = (levels: number) => '{"and":['.repeat(levels) + '{}' + ']}'.repeat(levels)
const byFilter = 'query ($f: TopicFilter) { topics(filter: $f) { nodes { slug } } }'
const bySlug = 'query ($f: Slug) { topic(slug: $f) { slug } }'
const withVariable = (query: string, json: string) =>
  `{"query":${JSON.stringify(query)},"variables":{"f":${json}}}`

const refused: Record<string, [body: string | Uint8Array<ArrayBuffer>, code: string]> = {
  nothing: ['', 'BAD_REQUEST'],
  null: ['null', 'BAD_REQUEST'],
  'a number': ['1', 'BAD_REQUEST'],
  'a text': ['"{ __typename }"', 'BAD_REQUEST'],
  'a list': [`[${name}]`, 'BAD_REQUEST'],
  'an empty list': ['[]', 'BAD_REQUEST'],
  'an empty object': ['{}', 'BAD_REQUEST'],
  'a list of a thousand operations': [`[${Array(1000).fill(name).join(',')}]`, 'BAD_REQUEST'],
  'a query that is a number': ['{"query":1}', 'BAD_REQUEST'],
  'a query that is a list': ['{"query":["{ __typename }"]}', 'BAD_REQUEST'],
  'variables as text': ['{"query":"{ __typename }","variables":"{}"}', 'BAD_REQUEST'],
  'variables as a list': ['{"query":"{ __typename }","variables":[]}', 'BAD_REQUEST'],
  'extensions as a number': ['{"query":"{ __typename }","extensions":1}', 'BAD_REQUEST'],
  'an operation name that is none': [
    '{"query":"{ __typename }","operationName":{"a":1}}',
    'OPERATION_RESOLUTION_FAILURE',
  ],
  'an operation named like what objects have': [
    '{"query":"query A { __typename }","operationName":"constructor"}',
    'OPERATION_RESOLUTION_FAILURE',
  ],
  'JSON that is cut off': ['{"query":"{ __type', 'BAD_REQUEST'],
  'bytes that are not UTF-8': [
    Uint8Array.from(Buffer.from('{"query":"{ __typename } # \xe9"}', 'latin1')),
    'BAD_REQUEST',
  ],
  'half of a character': ['{"query":"\\ud800 { __typename }"}', 'GRAPHQL_PARSE_FAILED'],
  '100,000 lists in each other': [lists(100_000), 'BAD_REQUEST'],
  '20,000 objects in each other': [
    '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000),
    'BAD_REQUEST',
  ],
  'a query of 100,000 lists': [`{"query":${lists(100_000)}}`, 'BAD_REQUEST'],
  'a variable of 100,000 lists': [withVariable(bySlug, lists(100_000)), 'LIMIT_EXCEEDED'],
  'a filter of 20,000 levels': [withVariable(byFilter, filters(20_000)), 'LIMIT_EXCEEDED'],
  'a filter of 40 levels': [withVariable(byFilter, filters(40)), 'BAD_USER_INPUT'],
  'a variable of 200,000 letters': [
    withVariable(bySlug, JSON.stringify('x'.repeat(200_000))),
    'BAD_USER_INPUT',
  ],
  'the prototype in the body': ['{"query":"{ __typename }","__proto__":{"a":1}}', 'BAD_REQUEST'],
  'the constructor in the body': ['{"query":"{ __typename }","constructor":{}}', 'BAD_REQUEST'],
  'the prototype in a filter': [
    withVariable(byFilter, '{"__proto__":{"slug":{"eq":"trade"}}}'),
    'BAD_USER_INPUT',
  ],
  'the constructor in a filter': [
    withVariable(byFilter, '{"constructor":{"prototype":{"a":1}}}'),
    'BAD_USER_INPUT',
  ],
  'the prototype among variables': [
    `{"query":${JSON.stringify(bySlug)},"variables":{"__proto__":{"f":"trade"}}}`,
    'BAD_USER_INPUT',
  ],
  'a body that is too long': [
    `{"query":"{ __typename } # ${'x'.repeat(256_000)}"}`,
    'PAYLOAD_TOO_LARGE',
  ],
}
for (const [what, [body, code]] of Object.entries(refused))
  test(`${what}: ${code}`, async ({ service: { url } }) => {
    const { code: told, status, text } = await post(url, body)
    expect(told).toBe(code)
    expect(status).toBeLessThan(500)
    expect(text.length).toBeLessThan(10_000)
    expect(Object.keys(Object.prototype)).toEqual([])
    await answersNormally(url)
  })

const answered: Record<string, string> = {
  'a mark of the byte order': `\uFEFF${name}`,
  'of keys that come twice the last': '{"query":"{ nothing }","query":"{ __typename }"}',
  'variables that nobody asks for': `{"query":"{ __typename }","variables":{"constructor":1,"toString":[]}}`,
}
for (const [what, body] of Object.entries(answered))
  test(`taken: ${what}`, async ({ service: { url } }) => {
    expect((await post(url, body)).answer.data).toEqual({ __typename: 'Query' })
  })

test('no method but POST takes a body, and none changes anything', async ({ service: { url } }) => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'QUERY']) {
    const { status, code } = await attack(`${url}/graphql`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: name,
    })
    expect([status, code]).toEqual([405, 'BAD_REQUEST'])
  }
  const changing = `${url}/graphql?query=mutation%7Bremove%7D`
  expect((await attack(changing)).status).toBe(405)
  expect((await attack(changing, { method: 'HEAD' })).status).toBe(405)
  expect((await attack(`${url}/graphql?query={__typename}`, { method: 'HEAD' })).text).toBe('')
})

test('variables of a query string are bounded like those of a body', async ({
  service: { url },
}) => {
  const address = (query: string, variables: string) =>
    `${url}/graphql?${new URLSearchParams({ query, variables })}`
  expect((await attack(address(bySlug, `{"f":${lists(150)}}`))).code).toBe('LIMIT_EXCEEDED')
  expect((await attack(address(bySlug, '[]'))).code).toBe('BAD_REQUEST')
  expect((await attack(address(bySlug, '{"f":'))).code).toBe('BAD_REQUEST')
  expect((await attack(address(bySlug, '{"f":"trade"}'))).answer.data.topic.slug).toBe('trade')
})
