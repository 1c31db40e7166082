import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, vi } from 'vitest'

/** What a server does with one request. */
export type Behaviour = (response: ServerResponse, request: Received) => unknown

export interface Received {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
  /** Whether the connection was closed before the answer was complete. */
  calledOff: boolean
}

/** How long a machine may take that has much else to do, in milliseconds. */
const patience = 20_000

/** A server that does to each request what comes next in its script, and the last thing ever after. */
async function startFaultyServer() {
  const received: Received[] = []
  let script: Behaviour[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one: Received = { method, url, headers, body, calledOff: false }
      received.push(one)
      response.on('close', () => (one.calledOff = !response.writableFinished))
      const behaviour = script.length > 1 ? script.shift() : script[0]
      behaviour?.(response, one)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    received,
    does(...behaviours: Behaviour[]) {
      script = behaviours
    },
    /** Waits until so many requests have come. */
    async hasReceived(count: number) {
      await vi.waitFor(() => {
        if (received.length < count) throw new Error(`${received.length} of ${count} requests came`)
      }, patience)
    },
    /** Waits until the caller has closed the connection of a request. */
    async seesCalledOff(index = 0) {
      await vi.waitFor(() => {
        if (!received[index]?.calledOff) throw new Error('the request is still waited for')
      }, patience)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Each test has a server of its own. */
export const test = base.extend('server', async ({}, { onCleanup }) => {
  const server = await startFaultyServer()
  onCleanup(() => server.close())
  return server
})

type Headers = Record<string, string | string[]>

/** Answers with a text of some type. */
export const sends =
  (status: number, type: string, text: string, headers: Headers = {}): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(text)

/** Answers with JSON. */
export const json = (body: unknown, status = 200, headers: Headers = {}): Behaviour =>
  sends(status, 'application/graphql-response+json', JSON.stringify(body), headers)

/** Answers as it should. */
export const good = json({ data: { probe: 1 } })

/** Fails in such a way that the next attempt comes at once. */
export const away = json(
  { errors: [{ message: 'The database is away.', extensions: { code: 'UNAVAILABLE' } }] },
  503,
  { 'retry-after': '0' },
)

/** Never answers. */
export const silent: Behaviour = () => {}

/** Sends the head of its answer, the beginning of the body, and nothing more. */
export const stuck: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 })
  response.write('{"data":{"probe":')
}

/** Breaks the connection within the body. */
export const cut: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 })
  response.write('{"data":{"probe":', () => response.destroy())
}

/** Breaks the connection before it answers. */
export const hangUp: Behaviour = (response) => response.destroy()

/** Answers once it is let. */
export function held(behaviour: Behaviour = good) {
  const { promise, resolve: release } = Promise.withResolvers<void>()
  return {
    release,
    behaviour: (async (...given) => {
      await promise
      await behaviour(...given)
    }) as Behaviour,
  }
}

/** A query of one's own, which {@link good} answers. */
export const probe = 'query Probe { probe }'
