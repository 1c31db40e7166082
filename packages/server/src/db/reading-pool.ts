import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { PreparedRead } from './prepared-read.ts'
import type { QuickReads } from './quick-reads.ts'
import { ReadBatch } from './read-batch.ts'
import { noteStatement, requestScope } from './request-scope.ts'
import type { NamedStatement } from './statement-names.ts'

/**
 * A pool for reading as Kysely needs it. A request that was given up gets no connection of it. Statements
 * that `nameOf` gives a name are prepared, and those that are planned once are run by `quick`. A connection
 * is taken when there is something to run on it.
 */
export function readingPool(
  pool: Pool,
  nameOf: (text: string) => NamedStatement,
  quick: QuickReads,
): PostgresPool {
  return {
    options: pool.options,
    async connect() {
      if (requestScope.getStore()?.tooLate) throw new Error('The request has been given up.')
      return readingClient(pool, nameOf, quick)
    },
    end: () => pool.end(),
  }
}

function readingClient(
  pool: Pool,
  nameOf: (text: string) => NamedStatement,
  quick: QuickReads,
): PostgresPoolClient {
  let taken: Promise<PoolClient> | undefined

  async function query<R>(
    text: string,
    values: readonly unknown[],
  ): Promise<PostgresQueryResult<R>> {
    const statement = nameOf(text)
    const read = new PreparedRead(statement, values)
    if (statement.once && !taken) return readOf(read, quick)
    const client = await (taken ??= pool.connect())
    if (requestScope.getStore()?.tooLate)
      throw new Error('The request was given up while it waited.')
    return readOf(read, () => runOn(client, [read]))
  }

  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy) =>
      void taken?.then(
        (client) => client.release(destroy),
        () => {},
      ),
  }
}

function runOn(client: PoolClient, reads: readonly PreparedRead[]): void {
  if (reads.length === 0) return
  client.query(
    new ReadBatch(
      reads,
      (rest) => runOn(client, rest),
      () => {},
    ),
  )
}

async function readOf<R>(
  read: PreparedRead,
  run: (read: PreparedRead) => void,
): Promise<PostgresQueryResult<R>> {
  run(read)
  try {
    const rows = (await read.rows) as R[]
    return { command: 'SELECT', rowCount: rows.length, rows }
  } finally {
    noteStatement(read.statement.text, read.ms)
  }
}
