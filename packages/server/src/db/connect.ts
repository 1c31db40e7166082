import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { Client, Pool, type ClientBase } from 'pg'
import { hasCode } from '../error-code.ts'
import { checkDatabase } from './check-database.ts'
import { kyselyPool } from './kysely-pool.ts'
import { noteStatement } from './request-scope.ts'
import { createStatementNames, type NamedStatement } from './statement-names.ts'
import type { Database } from './tables.ts'
import { typeParsers } from './type-parsers.ts'

/** What the connections for reading do, and how many requests wait for one. */
export interface PoolUse {
  busy: number
  idle: number
  waiting: number
}

export interface Databases {
  /** For everything that serves reads: cannot write, and ends what takes too long. */
  read: Kysely<Database>
  write: Kysely<Database>
  /** How reading is held to what is published; the role alone keeps drafts out of reach. */
  readRole: 'role' | 'read-only connection'
  readUse: () => PoolUse
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Connections for reading; 10 by default. */
  readConnections?: number
  /** Connections for writing; 5 by default. */
  writeConnections?: number
  /** After how long a read is cancelled; 10 seconds by default. */
  statementTimeoutMs?: number
  /** How long a query waits for a connection; 10 seconds by default. */
  connectionTimeoutMs?: number
}

/**
 * Connects to a migrated database. Throws a `SetupError` of one line, without the password, where
 * it cannot be reached or is too old.
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Databases> {
  const { readConnections = 10, writeConnections = 5 } = options
  const { statementTimeoutMs = 10_000, connectionTimeoutMs = 10_000 } = options
  await checkDatabase(url)
  const hasRole = await canTakeRole(url)
  const connectionTimeoutMillis = connectionTimeoutMs
  const readOnly = [
    'SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY',
    // Rows in the order of an index lie far apart: else the planner takes them to be in memory.
    "SET effective_cache_size = '96MB'",
    `SET statement_timeout = ${statementTimeoutMs}`,
    `SET idle_in_transaction_session_timeout = ${2 * statementTimeoutMs}`,
    ...(hasRole ? ['SET ROLE communique_reader'] : []),
  ].join(';')
  const read = open(
    {
      connectionString: url,
      max: readConnections,
      connectionTimeoutMillis,
      onConnect: (client: ClientBase) => client.query(readOnly),
    },
    createStatementNames(),
  )
  const write = open({ connectionString: url, max: writeConnections, connectionTimeoutMillis })
  return {
    read: read.db,
    write: write.db,
    readUse: read.use,
    readRole: hasRole ? 'role' : 'read-only connection',
    async close() {
      await Promise.all([read.end(), write.end()])
    },
  }
}

function open(
  config: ConstructorParameters<typeof Pool>[0],
  nameOf?: (text: string) => NamedStatement | undefined,
) {
  const pool = new Pool({
    application_name: 'communique',
    keepAlive: true,
    types: typeParsers,
    ...config,
  })
  // A connection that breaks leaves the pool by itself, and the query under way is rejected;
  // unheard, the event would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: kyselyPool(pool, nameOf) }),
    log: noteStatement,
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  const use = (): PoolUse => ({
    busy: pool.totalCount - pool.idleCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  })
  return { db, use, end: () => pool.end() }
}

/** Whether the reader role may be taken here, and has in this database what reading needs. */
async function canTakeRole(url: string): Promise<boolean> {
  const client = new Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SET ROLE communique_reader')
    const { rows } = await client.query<{ may: boolean | null }>(
      "SELECT has_table_privilege(to_regclass('published_revision'), 'SELECT') AS may",
    )
    return rows[0]?.may === true
  } catch (error) {
    // There is no such role, or it is not for this user.
    if (hasCode(error, '22023', '42704', '42501')) return false
    throw error
  } finally {
    await client.end()
  }
}
