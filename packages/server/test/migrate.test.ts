import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from '../src/db/connect.ts'
import { migrate } from '../src/db/migrate.ts'
import { SetupError } from '../src/setup-error.ts'
import { bareDatabase, type BareDatabase } from './bare-database.ts'

const tables = `
  CREATE TABLE document (id integer PRIMARY KEY);
  CREATE TABLE revision (id integer PRIMARY KEY);
  CREATE VIEW published_revision AS SELECT id FROM revision;`

let database: BareDatabase
let folder = ''
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

beforeEach(async () => {
  database = await bareDatabase()
  folder = mkdtempSync(join(tmpdir(), 'communique-migrations-'))
  write('0001_tables.sql', tables)
})
afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

/** What the reader role may do, as `table privilege`. */
async function grants(): Promise<string[]> {
  let found: string[] = []
  await database.run(async (client) => {
    const { rows } = await client.query<{ grant: string }>(
      `SELECT table_name || ' ' || privilege_type AS grant
       FROM information_schema.role_table_grants
       WHERE grantee = 'communique_reader' ORDER BY 1`,
    )
    found = rows.map((row) => row.grant)
  })
  return found
}

test('migrations are applied in order, and each of them once', async () => {
  write('0002_more.sql', 'ALTER TABLE document ADD slug text; INSERT INTO document VALUES (1)')
  expect(await migrate(database.url, folder)).toEqual({ applied: ['0001_tables', '0002_more'] })
  expect(await migrate(database.url, folder)).toEqual({ applied: [] })
  write('0003_last.sql', "UPDATE document SET slug = 'one'")
  expect(await migrate(database.url, folder)).toEqual({ applied: ['0003_last'] })
})

test('servers that start together migrate once', async () => {
  const results = await Promise.all(Array.from({ length: 4 }, () => migrate(database.url, folder)))
  expect(results.flatMap(({ applied }) => applied)).toEqual(['0001_tables'])
})

test('a migration that was edited after it had been applied is named', async () => {
  await migrate(database.url, folder)
  write('0001_tables.sql', `${tables} -- edited`)
  write('0002_more.sql', 'CREATE TABLE more ()')
  const again = migrate(database.url, folder)
  await expect(again).rejects.toThrow(SetupError)
  await expect(again).rejects.toThrow(/^Migration 0001_tables\.sql was edited[^\n]*$/)
  write('0001_tables.sql', tables)
  expect(await migrate(database.url, folder)).toEqual({ applied: ['0002_more'] })
})

test('other line ends do not make it another migration', async () => {
  await migrate(database.url, folder)
  write('0001_tables.sql', tables.replaceAll('\n', '\r\n'))
  expect(await migrate(database.url, folder)).toEqual({ applied: [] })
})

test('a database of a newer version is refused', async () => {
  write('0002_newer.sql', 'CREATE TABLE newer ()')
  await migrate(database.url, folder)
  rmSync(join(folder, '0002_newer.sql'))
  const again = migrate(database.url, folder)
  await expect(again).rejects.toThrow(SetupError)
  await expect(again).rejects.toThrow(/^The database has migration 0002_newer[^\n]*$/)
})

test('a migration that fails is named, and leaves nothing behind', async () => {
  write('0002_wrong.sql', 'CREATE TABLE half (); SELECT nonsense')
  await expect(migrate(database.url, folder)).rejects.toThrow(
    'Migration 0002_wrong.sql failed: column "nonsense" does not exist',
  )
  write('0002_wrong.sql', 'CREATE TABLE half ()')
  expect(await migrate(database.url, folder)).toEqual({ applied: ['0001_tables', '0002_wrong'] })
})

test('a right that the user lacks is named in one line, with what to do', async () => {
  const guest = database.urlOf(await database.addUser('NOCREATEROLE', 'guest'))
  const refused = migrate(guest, folder)
  await expect(refused).rejects.toThrow(SetupError)
  await expect(refused).rejects.toThrow(
    /^The user of DATABASE_URL may not create tables [^\n]*permission denied for schema public[^\n]*$/,
  )
})

test('extensions that the user may not create are named, and may come from another', async () => {
  const guest = await database.addUser('NOCREATEROLE', 'guest')
  await database.run(async (client) => {
    await client.query(`GRANT CREATE ON SCHEMA public TO ${guest}`)
  })
  const refused = migrate(database.urlOf(guest))
  await expect(refused).rejects.toThrow(SetupError)
  await expect(refused).rejects.toThrow(
    /^The database needs the extensions unaccent and pg_trgm[^\n]*$/,
  )
  await database.run(async (client) => {
    await client.query('CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm')
  })
  expect((await migrate(database.urlOf(guest))).applied).toContain('0003_search')
})

test('the reader may select what is published, whatever it was granted before', async () => {
  await migrate(database.url, folder)
  expect(await grants()).toEqual(['document SELECT', 'published_revision SELECT'])
  await database.run(async (client) => {
    await client.query('GRANT SELECT ON revision TO communique_reader')
    await client.query('GRANT ALL ON document TO communique_reader')
    await client.query('REVOKE SELECT ON published_revision FROM communique_reader')
  })
  await migrate(database.url, folder)
  expect(await grants()).toEqual(['document SELECT', 'published_revision SELECT'])
})

test('an ordinary owner of the database reads as the role if it may be made', async () => {
  const user = await database.addUser('CREATEROLE')
  const owner = database.urlOf(user)
  await migrate(database.url, folder)
  await database.run(async (client) => {
    // Whoever made the role is the one who can hand it on.
    await client.query(`GRANT communique_reader TO ${user} WITH ADMIN OPTION`)
    await client.query(`DROP VIEW published_revision; DROP TABLE document, revision`)
    await client.query(`DROP TABLE migration, migration_lock, migration_checksum`)
  })
  await migrate(owner, folder)
  const databases = await connect(owner)
  expect(databases.readRole).toBe('role')
  await databases.close()
})

test('one who may not have the role reads on a connection that only reads', async () => {
  const owner = database.urlOf(await database.addUser('NOCREATEROLE'))
  await migrate(owner, folder)
  const databases = await connect(owner)
  expect(databases.readRole).toBe('read-only connection')
  await expect(databases.read.deleteFrom('document').execute()).rejects.toThrow(
    'cannot execute DELETE in a read-only transaction',
  )
  await databases.close()
})
