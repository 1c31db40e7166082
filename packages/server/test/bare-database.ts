import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { inject } from 'vitest'
import { dropUnused, urlOf } from './setup/databases.ts'
import { onServer } from './setup/on-server.ts'

export interface BareDatabase {
  url: string
  /** The same database, for another user. */
  urlOf(user: string): string
  /** Makes a user who may do what is said (`NOLOGIN`, `CREATEROLE` …); the database's owner, unless told. */
  addUser(options: string, as?: 'owner' | 'guest'): Promise<string>
  run(work: (client: Client) => Promise<void>): Promise<void>
  drop(): Promise<void>
}

/** A database with nothing in it, on the server of this run. */
export async function bareDatabase(): Promise<BareDatabase> {
  const server = inject('postgresUrl')
  const name = `${inject('runId')}_${randomBytes(4).toString('hex')}`
  const users: string[] = []
  await onServer(server, async (client) => void (await client.query(`CREATE DATABASE ${name}`)))
  const url = urlOf(server, name)
  const run: BareDatabase['run'] = (work) => onServer(url, work)
  return {
    url,
    urlOf: (user) => url.replace(/\/\/[^@/]*@/, `//${user}:secret@`),
    async addUser(options, as = 'owner') {
      const user = `${name}_${users.length}`
      users.push(user)
      await run(async (client) => {
        await client.query(`CREATE ROLE ${user} LOGIN PASSWORD 'secret' ${options}`)
        if (as === 'owner') await client.query(`ALTER DATABASE ${name} OWNER TO ${user}`)
      })
      return user
    },
    run,
    drop: () =>
      onServer(server, async (client) => {
        await dropUnused(client, name)
        for (const user of users) await client.query(`DROP ROLE ${user}`)
      }),
  }
}
