import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient, QueryResult } from 'pg'
import { requestScope } from './request-scope.ts'
import type { StatementName } from './statement-names.ts'

/**
 * A pool as Kysely needs it. A request that was given up gets no connection of it, and statements that
 * `nameOf` names are prepared.
 */
export function kyselyPool(
  pool: Pool,
  nameOf: ((text: string) => StatementName | undefined) | undefined,
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
  nameOf: (text: string) => StatementName | undefined,
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
    const run = client.query({ text, values: [...values], ...(named && { name: named.name }) })
    return run as Promise<QueryResult<never>> as Promise<PostgresQueryResult<R>>
  }
  // Cursors are of no use here, and have nothing that could be prepared.
  return Object.create(client, { query: { value: query } }) as PostgresPoolClient
}
