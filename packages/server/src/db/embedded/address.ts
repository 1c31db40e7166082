import { createServer } from 'node:net'
import { join } from 'node:path'
import type { User } from './run-as.ts'
import { localPassword, superuser } from './init.ts'
import { makeSocketFolder, removeSocketFolder, socketFolder } from './socket-folder.ts'

/** Where the server listens, and who may come in. */
export interface Address {
  url: (database: string) => string
  settings: Record<string, string>
  passwordFile: string | null
  prepare: () => void
  remove: () => void
}

/** A socket in a folder for its user alone; on Windows, loopback with a random password. */
export async function chooseAddress(dataDir: string, user: User | null): Promise<Address> {
  return process.platform === 'win32' ? loopback(dataDir) : socket(dataDir, user)
}

function socket(dataDir: string, user: User | null): Address {
  const folder = socketFolder(dataDir, user?.uid ?? process.getuid?.() ?? 0)
  return {
    url: (database) =>
      `postgresql://${superuser}@/${database}?host=${encodeURIComponent(folder)}&port=5432&sslmode=disable`,
    settings: {
      listen_addresses: '',
      unix_socket_directories: folder,
      unix_socket_permissions: '0700',
      port: '5432',
    },
    passwordFile: null,
    prepare: () => makeSocketFolder(folder, user),
    remove: () => removeSocketFolder(folder),
  }
}

async function loopback(dataDir: string): Promise<Address> {
  const passwordFile = join(dataDir, 'password')
  const password = localPassword(passwordFile)
  const port = await freePort()
  return {
    url: (database) =>
      `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`,
    settings: {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port: String(port),
    },
    passwordFile,
    prepare: () => {},
    remove: () => {},
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
