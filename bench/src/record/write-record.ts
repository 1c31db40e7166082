import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import { withClient } from '../copy-rows.ts'
import { eventsOf } from './events.ts'
import { randomOf, type Random } from './random.ts'
import { copyText, type Row, type Rows } from './rows.ts'
import { statementsOf } from './statements.ts'
import { worldOf, type Sizes, type World } from './world.ts'

/** So many documents are made up at once, and written while the next are. */
const batch = 5000

/**
 * Makes up a record, the same for the same seed and sizes, and writes it into the published tables
 * of a migrated database that has its countries; answers with its milliseconds. There are no
 * revisions behind it. Foreign keys are not checked and indexes made last, as in a restored backup.
 */
export async function writeRecord(url: string, seed: number, sizes: Sizes): Promise<number> {
  const began = performance.now()
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM country ORDER BY code')
    const random = randomOf(seed)
    const made = worldOf(
      random,
      sizes,
      rows.map(({ id }) => id),
    )
    await client.query('BEGIN')
    await client.query(
      "SET LOCAL maintenance_work_mem = '256MB'; SET LOCAL synchronous_commit = off",
    )
    const indexes = await dropIndexes(client)
    await client.query('SET LOCAL session_replication_role = replica')
    await forWordTriggers(client, 'ENABLE ALWAYS')
    await copyRows(client, made.rows)
    await copyDocuments(client, random, made.world, sizes)
    await forWordTriggers(client, 'ENABLE')
    for (const definition of indexes) await client.query(definition)
    await client.query('COMMIT')
    await client.query('VACUUM (ANALYZE)')
    await client.query('CHECKPOINT')
  })
  return performance.now() - began
}

async function copyDocuments(client: Client, random: Random, world: World, sizes: Sizes) {
  let writing = Promise.resolve()
  const makeAll = async <T>(count: number, make: (rows: Rows, number: number) => T) => {
    const all: T[] = []
    for (let first = 0; first < count; first += batch) {
      const rows: Rows = new Map()
      for (let number = first; number < Math.min(first + batch, count); number++)
        all.push(make(rows, number))
      await writing
      writing = copyRows(client, rows)
    }
    return all
  }
  const events = await makeAll(sizes.events, eventsOf(random, world))
  await makeAll(sizes.statements, statementsOf(random, world, events))
  await writing
}

async function copyRows(client: Client, rows: Rows): Promise<void> {
  for (const [table, some] of rows) await copyTable(client, table, some)
}

async function copyTable(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((name) => client.escapeIdentifier(name))
  const copy = client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`))
  await pipeline(Readable.from([copyText(rows)]), copy)
}

/** Drops the indexes that no constraint needs; answers with how to make them again. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) || coalesce((
      SELECT string_agg(format(
        ';ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s', indexrelid::regclass, attnum, attstattarget), '')
      FROM pg_attribute WHERE attrelid = indexrelid AND attstattarget >= 0), '') AS definition
    FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
    WHERE relnamespace = 'public'::regnamespace AND relname !~ '^(migration|search_|revision|outbox)'
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
    ORDER BY 1`)
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ definition }) => definition)
}

/** The triggers that note words for suggestions are to fire although those of foreign keys are not. */
async function forWordTriggers(client: Client, enable: 'ENABLE' | 'ENABLE ALWAYS'): Promise<void> {
  const { rows } = await client.query<{ relation: string; name: string }>(`
    SELECT tgrelid::regclass::text AS relation, quote_ident(tgname) AS name
    FROM pg_trigger WHERE tgname = 'note_words_insert'`)
  for (const { relation, name } of rows)
    await client.query(`ALTER TABLE ${relation} ${enable} TRIGGER ${name}`)
}
