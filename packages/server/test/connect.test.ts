import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { connect, type Databases } from '../src/db/connect.ts'
import type { Database } from '../src/db/tables.ts'
import { plannedOnce } from '../src/db/statement-names.ts'
import { SetupError } from '../src/setup-error.ts'
import { answering, asking, refusing, wireServer } from './fixtures/wire-server.ts'
import { cloneDatabase } from './setup/databases.ts'

describe('a migrated database', () => {
  let clone: Awaited<ReturnType<typeof cloneDatabase>>
  let databases: Databases
  beforeAll(async () => {
    clone = await cloneDatabase(inject('postgresUrl'), inject('runId'), 'empty')
    databases = await connect(clone.url, { statementTimeoutMs: 200, readConnections: 8 })
  })
  afterAll(async () => {
    await databases.close()
    await clone.drop()
  })

  test('dates, times and numerics come as text, counts as numbers', async () => {
    const { rows } = await sql`
      SELECT
        '2025-02-03'::date AS day,
        '2025-02-03 10:11:12.123456+00'::timestamptz AS moment,
        '2025-02-03 10:11:12'::timestamp AS local,
        1.50::numeric AS numeric,
        9007199254740991::bigint AS safe,
        9007199254740993::bigint AS beyond,
        array['2025-02-03'::date] AS days`.execute(databases.read)
    expect(rows).toEqual([
      {
        day: '2025-02-03',
        moment: '2025-02-03 10:11:12.123456+00',
        local: '2025-02-03 10:11:12',
        numeric: '1.50',
        safe: 9007199254740991,
        beyond: '9007199254740993',
        days: ['2025-02-03'],
      },
    ])
  })

  test('columns are in camel case, the keys of JSON as they were written', async () => {
    const { rows } = await sql`SELECT '{"in_json": 1}'::jsonb AS some_column`.execute(
      databases.read,
    )
    expect(rows).toEqual([{ someColumn: { in_json: 1 } }])
  })

  test('what reads sees what is published, and cannot see drafts', async () => {
    expect(databases.readRole).toBe('role')
    expect(await databases.read.selectFrom('document').selectAll().execute()).toEqual([])
    expect(await databases.read.selectFrom('publishedRevision').selectAll().execute()).toEqual([])
    for (const table of ['revision', 'outbox', 'seedBundle'] as const) {
      await expect(databases.read.selectFrom(table).selectAll().execute()).rejects.toThrow(
        'permission denied',
      )
    }
  })

  test('what reads cannot write', async () => {
    await expect(databases.read.deleteFrom('document').execute()).rejects.toThrow(
      'cannot execute DELETE in a read-only transaction',
    )
  })

  test('a read that takes too long is ended, a write is not', async () => {
    const wait = sql`SELECT pg_sleep(0.4)`
    await expect(wait.execute(databases.read)).rejects.toThrow('statement timeout')
    await wait.execute(databases.write)
  })

  test.each(['', plannedOnce])(
    'a statement that is prepared reads rightly what a migration changed: %s',
    async (comment) => {
      const { read, write } = databases
      await sql`CREATE SCHEMA changing`.execute(write)
      await sql`CREATE TABLE changing.thing AS SELECT 5 AS value`.execute(write)
      await sql`GRANT USAGE ON SCHEMA changing TO communique_reader`.execute(write)
      await sql`GRANT SELECT ON changing.thing TO communique_reader`.execute(write)
      const values = async (db: Kysely<Database>) =>
        (await sql`SELECT ${sql.raw(comment)} value FROM changing.thing`.execute(db)).rows
      for (let time = 0; time < 4; time++) expect(await values(read)).toEqual([{ value: 5 }])

      await sql`ALTER TABLE changing.thing ALTER value TYPE text USING 'five'`.execute(write)
      // One connection has prepared it, the others have not.
      for (const told of await Promise.all([1, 2, 3].map(() => values(read))))
        expect(told).toEqual([{ value: 'five' }])
      await sql`DROP SCHEMA changing CASCADE`.execute(write)
    },
  )

  test.each([
    [['1'], [12]],
    [
      ['2', '3', '4'],
      [6, 4, 3],
    ],
    [
      ['0', '4'],
      ['22012', 3],
    ],
    [
      ['4', 'x', '0', '6'],
      [3, '22P02', '22012', 2],
    ],
    [
      ['3', '\0', '1'],
      [4, '22021', 12],
    ],
  ])('what is asked for at once is answered one by one: %j', async (values, answers) => {
    const told = values.map((value) =>
      sql<{ n: number }>`SELECT ${sql.raw(plannedOnce)} 12 / ${value}::integer AS n`
        .execute(databases.read)
        .then(
          ({ rows }) => rows[0]?.n,
          (error: { code: string }) => error.code,
        ),
    )
    expect(await Promise.all(told)).toEqual(answers)
  })

  test('what is asked for at once is run on one connection', async () => {
    const told = [1, 2, 3].map(() =>
      sql`SELECT ${sql.raw(plannedOnce)} pg_backend_pid() AS process`.execute(databases.read),
    )
    const processes = (await Promise.all(told)).flatMap(({ rows }) => rows)
    expect(new Set(processes.map((row) => JSON.stringify(row))).size).toBe(1)
  })

  test('a time for reading that the address sets ends what takes longer, and nothing else', async () => {
    const slow = await connect(`${clone.url}&query_timeout=300`)
    const read = (seconds: number) =>
      sql`SELECT ${sql.raw(plannedOnce)} 1 AS n, pg_sleep(${seconds})::text`.execute(slow.read)
    expect((await read(0)).rows).toMatchObject([{ n: 1 }])
    await expect(read(5)).rejects.toThrow('timeout')
    // By now, the time of the first is over as well.
    expect((await read(0)).rows).toMatchObject([{ n: 1 }])
    await slow.close()
  })

  test('an error names who asked, also of a statement that is prepared', async () => {
    for (let time = 0; time < 4; time++) {
      const error: unknown = await sql`SELECT 1 / ${'0'}::integer`
        .execute(databases.read)
        .catch((reason: unknown) => reason)
      expect(error).toMatchObject({ code: '22012', stack: expect.stringContaining('connect.test') })
    }
  })

  test('connections that the server ends are replaced, idle or in use', async () => {
    const endOthers = () =>
      sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()`.execute(databases.write)
    await Promise.all([1, 2].map(() => sql`SELECT`.execute(databases.read)))
    await endOthers()
    // One that has just been ended may be taken before the news of it is here.
    await vi.waitFor(() => sql`SELECT`.execute(databases.read))

    const broken = databases.read.transaction().execute(async (transaction) => {
      await endOthers()
      await sql`SELECT`.execute(transaction)
    })
    await expect(broken).rejects.toThrow()
    await vi.waitFor(() => Promise.all([1, 2].map(() => sql`SELECT`.execute(databases.read))))
  })
})

describe('a database that cannot be used is one line, without the password', () => {
  /** The line that such an address gives. */
  async function refusal(url: string): Promise<string> {
    const error: unknown = await connect(url).catch((reason: unknown) => reason)
    if (!(error instanceof SetupError)) throw error
    expect(error.message).not.toMatch(/secret|\n/)
    return error.message
  }

  test('nobody listens', async () => {
    expect(await refusal('postgres://someone:secret@127.0.0.1:9/name')).toBe(
      'No database answers at 127.0.0.1:9: start it, or correct DATABASE_URL',
    )
    expect(await refusal('postgres://someone:secret@/name?host=/nowhere')).toBe(
      'No database answers at the socket in /nowhere: start it, or correct DATABASE_URL',
    )
  })

  test('no such host', async () => {
    expect(await refusal('postgres://someone:secret@nowhere.invalid/name')).toBe(
      "The database's host nowhere.invalid is not known: correct DATABASE_URL",
    )
  })

  test('a wrong password', async () => {
    const server = await wireServer(refusing('28P01'))
    expect(await refusal(`postgres://someone:secret@${server.place}/name`)).toBe(
      `The database at ${server.place} refuses user someone: correct name and password in DATABASE_URL`,
    )
    server.close()
  })

  test('a wrong password beside the address, which is sent as it stands', async () => {
    const heard: string[] = []
    const server = await wireServer(asking((password) => heard.push(password)))
    vi.stubEnv('PGPASSWORD', 'secret@:/?#[]%2F $ñ')
    try {
      expect(await refusal(`postgres://someone@${server.place}/name`)).toMatch(
        'refuses user someone',
      )
      expect(heard).toEqual(['secret@:/?#[]%2F $ñ'])
    } finally {
      vi.unstubAllEnvs()
      server.close()
    }
  })

  test('an old version', async () => {
    const server = await wireServer(answering({ version: '140011', name: '14.11' }))
    expect(await refusal(`postgres://someone:secret@${server.place}/name`)).toBe(
      `The database at ${server.place} is PostgreSQL 14.11: 15 or newer is needed`,
    )
    server.close()
  })

  test('no such database', async () => {
    const url = inject('postgresUrl').replace(/\/[^/?]*(\?|$)/, '/absent$1')
    expect(await refusal(url)).toMatch(/^There is no database absent at .*: create it, or/)
  })

  test('no address at all', async () => {
    expect(await refusal('mysql://someone:secret@host/name')).toMatch(/^DATABASE_URL must begin/)
    expect(await refusal('postgres://someone:secret@host:port/name')).toMatch(
      /^DATABASE_URL is not an address/,
    )
  })
})
