import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens on any free port and prints the address; ends with the process that started it. */
export function listenAndTell(server: Server, path = '/'): void {
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}\n`)
  })
  process.stdin.resume().on('end', () => process.exit())
}
