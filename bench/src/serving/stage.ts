import { join } from 'node:path'
import { Client } from 'pg'
import { openEmbedded } from '../../../packages/server/src/db/embedded/open.ts'
import { withFolder } from '../paths.ts'
import { startScript, type Service } from '../service.ts'
import { postmasterOf } from './cpu-time.ts'
import type { Peer } from './peer.ts'

/** A PostgreSQL for one run, and the first of its processes. */
export interface Stage {
  serverUrl: string
  postmaster: number
}

export function withStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    const dataDir = join(folder, 'data')
    const server = await openEmbedded({ dataDir, as: 'service', log: () => {} })
    try {
      const client = new Client(server.url)
      await client.connect()
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      const postmaster = await postmasterOf(rows[0]?.pid ?? 0)
      await client.end()
      return await work({ serverUrl: server.url, postmaster })
    } finally {
      await server.stop()
    }
  })
}

/** The service on a database, as it is started, but for settings of its own. */
export function startService(
  databaseUrl: string,
  settings: Record<string, string> = {},
): Promise<Service> {
  const environment = {
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'error',
    // One caller asks for more than one may.
    RATE_LIMIT: '0',
    ...settings,
  }
  const ready = async (url: string) => {
    if (!(await fetch(new URL('/ready', url))).ok) throw new Error('The service is not ready')
  }
  return startScript({ environment, ready }, '--no-corpus')
}

/** What is asked is to be worked out anew each time. */
export const withoutCache = { RESPONSE_CACHE: '0' }

/** Runs work with servers, and ends them whatever came of it. */
export async function serving<Servers extends Record<string, Promise<Peer | Service>>, T>(
  starting: Servers,
  work: (servers: { [Name in keyof Servers]: Awaited<Servers[Name]> }) => Promise<T>,
): Promise<T> {
  const settled = await Promise.allSettled(Object.values(starting))
  try {
    const names = Object.keys(starting)
    const servers = await Promise.all(Object.values(starting))
    const entries = names.map((name, index) => [name, servers[index]])
    return await work(Object.fromEntries(entries) as never)
  } finally {
    for (const each of settled) if (each.status === 'fulfilled') await each.value.stop()
  }
}
