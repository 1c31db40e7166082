import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { Client, Pool, type ClientBase, type PoolConfig } from 'pg'
import { hasCode } from '../error-code.ts'
import { checkDatabase } from './check-database.ts'
import { quickReads } from './quick-reads.ts'
import { readingPool } from './reading-pool.ts'
import { createStatementNames } from './statement-names.ts'
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

/** Of the connections for reading, those that are kept for what takes little time. */
const quickShare = 0.5

export interface ConnectOptions {
  /** Connections for reading, at least 2; 6 by default. */
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
  const { readConnections = 6, writeConnections = 5 } = options
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
  const quickConnections = Math.max(1, Math.floor(readConnections * quickShare))
  const pool = openPool({
    connectionString: url,
    max: Math.max(1, readConnections - quickConnections),
    connectionTimeoutMillis,
    onConnect: (client: ClientBase) => client.query(readOnly),
  })
  const quickPool = openPool({
    connectionString: url,
    max: quickConnections,
    connectionTimeoutMillis,
    // The server would plan a short list of ids anew each time, as cheaper than any list.
    onConnect: (client: ClientBase) =>
      client.query(`${readOnly};SET plan_cache_mode = force_generic_plan`),
  })
  const writePool = openPool({
    connectionString: url,
    max: writeConnections,
    connectionTimeoutMillis,
  })
  return {
    read: onPool(readingPool(pool, createStatementNames(), quickReads(quickPool))),
    write: onPool(writePool),
    readUse: () => ({
      busy: pool.totalCount - pool.idleCount + quickPool.totalCount - quickPool.idleCount,
      idle: pool.idleCount + quickPool.idleCount,
      waiting: pool.waitingCount + quickPool.waitingCount,
    }),
    readRole: hasRole ? 'role' : 'read-only connection',
    async close() {
      await Promise.all([pool, quickPool, writePool].map((each) => each.end()))
    },
  }
}

function openPool(config: PoolConfig): Pool {
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
  return pool
}

function onPool(pool: PostgresPool): Kysely<Database> {
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
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
