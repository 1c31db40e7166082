import { once } from 'node:events'
import { connect as connectSocket, type Socket } from 'node:net'
import { afterAll, afterEach, expect } from 'vitest'
import type { Service } from '../../src/main.ts'
import { serve } from '../setup/serve.ts'
import { test } from '../setup/test.ts'
import { answersNormally, attack, post, sendBytes, statusesIn } from './attacked.ts'

const closing: Service[] = []
afterAll(() => Promise.all(closing.map((service) => service.close())))

const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
})

/** A socket that stays until the test is over. */
async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url)
  const socket = connectSocket(Number(port), hostname)
  sockets.add(socket)
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

const body = '{"query":"{ __typename }"}'
const posting = (headers: string) =>
  `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${headers}\r\n`
const asking = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${headers}\r\n`
const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`

const refused: Record<string, [bytes: string, status: number]> = {
  'two lengths': [posting('Content-Length: 26\r\nContent-Length: 27\r\n') + body, 400],
  'a length and chunks': [
    posting('Content-Length: 26\r\nTransfer-Encoding: chunked\r\n') + chunked,
    400,
  ],
  'a negative length': [posting('Content-Length: -1\r\n') + body, 400],
  'a length that is no number': [posting('Content-Length: 0x1a\r\n') + body, 400],
  'a length of a terabyte': [posting('Content-Length: 1000000000000\r\n') + body, 413],
  'a chunk without end': [
    posting('Transfer-Encoding: chunked\r\n') + `FFFFFFFFFFFFFFFFFF\r\n${body}`,
    400,
  ],
  'a chunk of two gigabytes': [
    posting('Transfer-Encoding: chunked\r\n') + `7FFFFFFF\r\n${'x'.repeat(300_000)}`,
    413,
  ],
  'a chunk whose size is none': [posting('Transfer-Encoding: chunked\r\n') + `zz\r\n${body}`, 400],
  'chunked twice': [posting('Transfer-Encoding: chunked, chunked\r\n') + chunked, 400],
  'a header of 100 kB': [asking('/health', `X-A: ${'a'.repeat(100_000)}\r\n`), 431],
  'thousands of headers': [
    asking('/health', Array.from({ length: 5000 }, (_, index) => `A${index}: b\r\n`).join('')),
    431,
  ],
  'an address of 100 kB': [asking(`/graphql?query=${'a'.repeat(100_000)}`), 431],
  'a space before the colon': ['GET /health HTTP/1.1\r\nHost : a\r\n\r\n', 400],
  'lines without a carriage return': ['GET /health HTTP/1.1\nHost: a\n\n', 400],
  'a header on two lines': [asking('/health', 'X-A: a\r\n b\r\n'), 400],
  'no host': ['GET /health HTTP/1.1\r\n\r\n', 400],
  'no HTTP': ['\x16\x03\x01\x02\x00\x01\x00\r\n\r\n', 400],
  'HTTP/2 unasked': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  'a version that there is not': ['GET /health HTTP/9.9\r\nHost: a\r\n\r\n', 400],
  'an expectation that nobody knows': [
    asking('/health', 'Expect: miracles\r\nConnection: close\r\n'),
    417,
  ],
}
for (const [what, [bytes, status]] of Object.entries(refused))
  test(`${what}: ${status}, and the connection is closed`, async ({ service: { url } }) => {
    const received = await sendBytes(url, bytes)
    // Whoever still sends when it is refused may see the connection break instead.
    if (received !== '') expect(statusesIn(received)).toEqual([status])
    expect(received).not.toMatch(/"data"|<html|\bat \S+ \(/)
    await answersNormally(url)
  })

test('what follows a refused body is not taken for a request', async ({ service: { url } }) => {
  const hidden = asking('/health')
  for (const head of [
    posting('Content-Length: 300000\r\n'),
    posting(`Content-Encoding: gzip\r\nContent-Length: ${hidden.length}\r\n`),
  ])
    expect(statusesIn(await sendBytes(url, head + hidden))).toHaveLength(1)
})

test('requests one after another without waiting are answered in their order', async ({
  service: { url },
}) => {
  const one = posting(`Content-Length: ${body.length}\r\n`) + body
  const last = asking('/nothing', 'Connection: close\r\n')
  const received = await sendBytes(url, one.repeat(50) + asking('/health') + last)
  expect(statusesIn(received)).toEqual([...Array<number>(51).fill(200), 404])
})

test('odd hosts and targets change nothing', async ({ service: { url } }) => {
  const query = '/graphql?query={__typename}'
  const closed = 'Connection: close\r\n'
  for (const host of ['[::1<script>"', 'evil.example:99999', '', '..', 'a\tb'])
    expect(
      await sendBytes(url, `GET ${query} HTTP/1.1\r\nHost: ${host}\r\n${closed}\r\n`),
    ).toContain('"data":{"__typename":"Query"}')
  expect(statusesIn(await sendBytes(url, asking('http://evil.example/graphql', closed)))).toEqual([
    404,
  ])
  expect(await sendBytes(url, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
  const upgraded = asking(query, `Upgrade: websocket\r\nConnection: Upgrade, close\r\n`)
  expect(statusesIn(await sendBytes(url, upgraded))).toEqual([200])
})

test('no path leads out of the page’s files, or back as HTML', async ({ service: { url } }) => {
  const page = await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text()
  const [, files = ''] = /(\/graphiql\/\w+)\/graphiql\.js/.exec(page) ?? []
  const closed = 'Connection: close\r\n'
  for (const path of [
    `${files}/../../../../etc/passwd`,
    `${files}/..%2f..%2f..%2fetc%2fpasswd`,
    `${files}/%2e%2e/package.json`,
    `${files}//etc/passwd`,
    `${files}/graphiql.js%00.css`,
    `${files}/constructor`,
    `${files}/`,
    '/../package.json',
    '/%00',
    '/<script>alert(1)</script>',
    '//graphql',
  ]) {
    const received = await sendBytes(url, asking(path, closed))
    expect([path, statusesIn(received)]).toEqual([path, [404]])
    expect(received).toContain('"code":"NOT_FOUND"')
    expect(received).not.toContain('<script>')
  }
})

test('a thousand sockets that send nothing, or a little, hold nobody up', async ({
  service: { url },
}) => {
  const many = await Promise.all(Array.from({ length: 1000 }, () => open(url)))
  for (const [index, socket] of many.entries()) {
    if (index % 3 === 0) socket.write('POST /graphql HTT')
    if (index % 3 === 1) socket.write(posting('Content-Length: 200000\r\n') + '{"query":"')
  }
  for (let round = 0; round < 3; round += 1) {
    for (const [index, socket] of many.entries()) if (index % 3 === 1) socket.write('x')
    await answersNormally(url)
  }
  for (const socket of many) socket.destroy()
  await answersNormally(url)
})

test('callers who go away in the middle of an answer or a body hold nobody up', async ({
  service: { url },
}) => {
  const query = JSON.stringify({
    query: '{ events(first: 100) { nodes { title statements(first: 20) { nodes { slug } } } } }',
  })
  const whole = posting(`Content-Length: ${query.length}\r\n`) + query
  for (let round = 0; round < 50; round += 1) {
    const socket = await open(url)
    socket.write(round % 2 === 0 ? whole : whole.slice(0, -10))
    if (round % 4 === 0) socket.resetAndDestroy()
    else socket.destroy()
  }
  await answersNormally(url)
})

test('a flood beyond the budget is refused at once, told when to come again, and then answered', async ({
  databaseUrl,
}) => {
  const service = await serve(databaseUrl, { RATE_LIMIT: '6000' })
  closing.push(service)
  const sent = 5000
  const refusals: Response[] = []
  let answered = 0
  const worker = async (count: number) => {
    for (let left = count; left > 0; left -= 1) {
      const response = await fetch(`${service.url}/graphql?query={__typename}`)
      await response.arrayBuffer()
      if (response.status === 429) refusals.push(response)
      else answered += 1
    }
  }
  await Promise.all(Array.from({ length: 50 }, () => worker(sent / 50)))
  // A minute's budget is 120 requests; what comes back meanwhile allows a few more.
  expect(answered).toBeGreaterThanOrEqual(120)
  expect(refusals.length).toBeGreaterThan(sent / 2)
  for (const { headers } of refusals)
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  const { status, code, headers } = await post(service.url, { query: '{ __typename }' })
  if (status === 429) {
    expect(code).toBe('RATE_LIMITED')
    const seconds = Number(headers.get('retry-after'))
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }
  await expect
    .poll(async () => (await post(service.url, { query: '{ __typename }' })).status)
    .toBe(200)
  expect((await attack(`${service.url}/health`)).status).toBe(200)
})
