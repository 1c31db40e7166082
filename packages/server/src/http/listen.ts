import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hasCode } from '../error-code.ts'
import { SetupError } from '../setup-error.ts'

const finishWithinMs = 10_000

/** Listens, and tells at which address. */
export async function listen(
  handler: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<{ server: Server; url: string }> {
  // Whoever opens sockets and sends little or nothing is let go.
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, handler)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, host, port)))
    server.listen(port, host, resolve)
  })
  return { server, url: addressOf(server, host) }
}

function explained(error: Error, host: string, port: number): Error {
  if (hasCode(error, 'EADDRINUSE'))
    return new SetupError(`Port ${port} on ${host} is in use: set PORT to another, 0 for any`)
  if (hasCode(error, 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'))
    return new SetupError(`Cannot listen on ${host}:${port} (${error.message})`)
  return error
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`
}

/** Takes no new requests; those under way are answered, but not waited for without end. */
export async function endRequests(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), finishWithinMs)
  // A connection is kept for the next request, which must not come any more.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(idle)
  clearTimeout(late)
}
