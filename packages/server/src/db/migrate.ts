import { fileURLToPath } from 'node:url'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { Pool } from 'pg'
import { hasCode } from '../error-code.ts'
import { SetupError } from '../setup-error.ts'
import { checkDatabase } from './check-database.ts'
import { completeListedWords } from './listed-words.ts'
import { readMigrations, type MigrationFile } from './migrations.ts'
import { ensureReader } from './reader-role.ts'

/** Tables of the migrations' own; each migration is one row of both. */
interface MigrationTables {
  migration: { name: string }
  migration_checksum: { name: string; sha256: string }
}

const ourMigrations = fileURLToPath(new URL('./migrations', import.meta.url))

/**
 * Brings the database to this version, once even where several servers start together. Throws a
 * `SetupError` where an applied migration was edited, or the database is of a newer version.
 */
export async function migrate(url: string, folder = ourMigrations): Promise<{ applied: string[] }> {
  await checkDatabase(url)
  const pool = new Pool({ connectionString: url, max: 2 })
  pool.on('error', () => {})
  const db = new Kysely<MigrationTables>({ dialect: new PostgresDialect({ pool }) })
  try {
    const files = await readMigrations(folder)
    await compareApplied(db, files)
    const applied = await applyPending(db, files)
    await completeListedWords(db)
    await ensureReader(db)
    return { applied }
  } finally {
    await pool.end()
  }
}

async function compareApplied(db: Kysely<MigrationTables>, files: MigrationFile[]) {
  const { rows } = await sql<{ there: boolean }>`
    SELECT to_regclass('migration_checksum') IS NOT NULL AS there`.execute(db)
  if (!rows[0]?.there) return
  const applied = await db
    .selectFrom('migration_checksum')
    .select(['name', 'sha256'])
    .orderBy('name')
    .execute()
  for (const { name, sha256 } of applied) {
    const file = files.find((one) => one.name === name)
    if (!file) {
      throw new SetupError(
        `The database has migration ${name}, which this version does not know: run the newer version that made it`,
      )
    }
    if (file.sha256 !== sha256) {
      throw new SetupError(
        `Migration ${name}.sql was edited after it had been applied to this database: restore the file, and make the change in a new one`,
      )
    }
  }
}

async function applyPending(db: Kysely<MigrationTables>, files: MigrationFile[]) {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(files.map(toMigration)) },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  const lacking = whatIsLacking(error)
  if (lacking) throw new SetupError(lacking, { cause: error })
  const failed = results.find(({ status }) => status === 'Error')
  if (failed) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Migration ${failed.migrationName}.sql failed: ${reason}`, { cause: error })
  }
  if (error) {
    // A newer version migrated between our look and our lock.
    await compareApplied(db, files)
    throw error
  }
  return results.map(({ migrationName }) => migrationName)
}

/** What whoever keeps the database has to do first, where that is why a migration failed. */
function whatIsLacking(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { message: reason } = error
  if (hasCode(error, '42501', '0A000', '58P01') && reason.includes('extension'))
    return `The database needs the extensions unaccent and pg_trgm, of PostgreSQL's contrib (${reason}): let one who may run CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm in it`
  if (hasCode(error, '42501'))
    return `The user of DATABASE_URL may not create tables in this database (${reason}): make it the database's owner, or grant it CREATE on the schema public`
  return undefined
}

function toMigration({ name, sql: text, sha256 }: MigrationFile): [string, Migration] {
  return [
    name,
    {
      async up(db: Kysely<MigrationTables>) {
        await sql.raw(text).execute(db)
        await sql`
          CREATE TABLE IF NOT EXISTS migration_checksum (
            name text PRIMARY KEY,
            sha256 text NOT NULL
          )`.execute(db)
        await db.insertInto('migration_checksum').values({ name, sha256 }).execute()
      },
    },
  ]
}
