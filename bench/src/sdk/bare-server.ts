import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that gives the same JSON to whoever asks, on connections that stay open. */
const body = process.argv[2] ?? ''
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  'x-request-id': '01980d5c-7d5e-7000-8000-000000000000',
}
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(body))
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})
// It ends with the process that started it.
process.stdin.resume().on('end', () => process.exit())
