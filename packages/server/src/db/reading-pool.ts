import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { requestScope } from './request-scope.ts'
import { PreparedRead } from './prepared-read.ts'
import type { NamedStatement } from './statement-names.ts'

/**
 * A pool as Kysely needs it. A request that was given up gets no connection of it, and statements that
 * `nameOf` names are prepared.
 */
export function kyselyPool(
  pool: Pool,
  nameOf: ((text: string) => NamedStatement | undefined) | undefined,
): PostgresPool {
  // Kysely knows a connection by its object.
  const clients = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    async connect() {
      if (requestScope.getStore()?.tooLate) throw new Error('The request has been given up.')
      const client = await pool.connect()
      if (requestScope.getStore()?.tooLate) {
        client.release()
        throw new Error('The request was given up while it waited.')
      }
      if (!nameOf) return client
      let preparing = clients.get(client)
      if (!preparing) clients.set(client, (preparing = preparingClient(client, nameOf)))
      return preparing
    },
    end: () => pool.end(),
  }
}

function preparingClient(
  client: PoolClient,
  nameOf: (text: string) => NamedStatement | undefined,
): PostgresPoolClient {
  let mode = 'auto'
  const query = <R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> => {
    const named = nameOf(text)
    // The server would plan a short list of ids anew each time, as cheaper than any list.
    const wanted = named?.once ? 'force_generic_plan' : 'auto'
    if (wanted !== mode) {
      mode = wanted
      // Sent before the statement; a connection that breaks is told of by that.
      client.query(`SET plan_cache_mode = ${wanted}`).catch(() => {})
    }
    if (!named) {
      const run: Promise<unknown> = client.query(text, [...values])
      return run as Promise<PostgresQueryResult<R>>
    }
    return new Promise((resolve, reject) => {
      const kept = (rows: object[]) =>
        resolve({ command: 'SELECT', rowCount: rows.length, rows: rows as R[] })
      client.query(new PreparedRead(named, values, kept, reject))
    })
  }
  // Cursors are of no use here, and have nothing that could be prepared.
  return Object.create(client, { query: { value: query } }) as PostgresPoolClient
}
