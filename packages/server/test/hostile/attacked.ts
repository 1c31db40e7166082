import { connect as connectSocket } from 'node:net'
import { expect } from 'vitest'

const generous = 1000

/** What of the inside might show in an answer: statements, addresses, stacks, errors of JavaScript. */
const inside =
  /\b[Ss]elect \w+ |relation "|postgres(ql)?:|node_modules|\.ts:\d|\bat \S+ \(|\/work\/|\/home\/|TypeError|RangeError|call stack|originalError|ECONN|<script/

export interface Attacked {
  status: number
  headers: Headers
  text: string
  // Tests read answers as what they are: JSON.
  answer: any
  code: string | undefined
}

/** Sends a request, checks what holds for every answer, and gives it. */
export async function attack(url: string, init: RequestInit = {}): Promise<Attacked> {
  const response = await fetch(url, init)
  const text = await response.text()
  const { status, headers } = response
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-request-id')).toBeTruthy()
  for (const banner of ['server', 'x-powered-by', 'via']) expect(headers.has(banner)).toBe(false)
  const isJson = headers.get('content-type')?.includes('json') === true && text !== ''
  const answer: any = isJson ? JSON.parse(text) : undefined
  // What the record says may read like anything.
  const told = isJson ? JSON.stringify(answer.errors ?? '') : ''
  expect(inside.exec(told)?.[0]).toBeUndefined()
  return { status, headers, text, answer, code: answer?.errors?.[0]?.extensions.code }
}

/** Posts a body to the graph as JSON; a document where it is no text yet. */
export function post(
  url: string,
  body: object | string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Attacked> {
  const isBytes = typeof body === 'string' || body instanceof Uint8Array
  return attack(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: isBytes ? body : JSON.stringify(body),
  })
}

/**
 * A question that anyone asks is answered within a second, whatever has just been done. A machine that is
 * busy otherwise gets a few more tries.
 */
export async function answersNormally(url: string, graph = true): Promise<void> {
  let took = Infinity
  for (let left = 10; left > 0 && took > generous; left -= 1) {
    const began = performance.now()
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: graph ? '{ topic(slug: "migration") { slug } }' : '{ __typename }',
      }),
    })
    expect(await answer.json()).toMatchObject({
      data: graph ? { topic: { slug: 'migration' } } : { __typename: 'Query' },
    })
    took = performance.now() - began
  }
  expect(took).toBeLessThan(generous)
}

/** Sends bytes on a socket of their own, piece by piece; gives all that came until it was closed. */
export function sendBytes(url: string, ...pieces: (string | Uint8Array)[]): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    let received = ''
    const socket = connectSocket(Number(port), hostname, () => {
      for (const piece of pieces) socket.write(piece)
    })
    socket.setEncoding('latin1')
    socket.on('data', (text) => (received += text))
    // A refusal may come before all was sent: what was received counts.
    socket.on('error', () => {})
    socket.on('close', () => resolve(received))
  })
}

/** Status lines of what came on a socket. */
export const statusesIn = (received: string) =>
  [...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
