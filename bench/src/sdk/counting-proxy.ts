import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CountingProxy {
  url: string
  /** How many requests have come since it was last asked. */
  taken(): number
  /** Refuses the next request with this status, and asks to come again in a second. */
  refuseNext(status: number): void
  close(): void
}

/** Stands before a service and counts what it is asked. */
export async function countingProxy(service: string): Promise<CountingProxy> {
  let count = 0
  let refusal = 0
  const server = createServer((request, response) => {
    count++
    if (!refusal) return forward(service, request, response)
    response.writeHead(refusal, { 'retry-after': '1', 'content-type': 'text/plain' }).end('Not now')
    refusal = 0
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${new URL(service).pathname}`,
    taken: () => {
      const taken = count
      count = 0
      return taken
    },
    refuseNext: (status) => void (refusal = status),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function forward(service: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '' } = request
  const onward = ask(new URL(url, service), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  request.pipe(onward)
}
