import type { SearchedEntity } from '@communique/schema'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables.ts'
import { searched } from './searched.ts'

/** Shorter tables are looked through as a whole. */
const longTable = 50_000

/** How long what was read is taken for true: it only decides how fast a search is. */
const trustedForMs = 60_000

/** Since which day a share of a long table's documents are, as the planner knows it. */
export function recentDays(db: Kysely<Database>) {
  let spread: Promise<ReadonlyMap<string, readonly string[]>> | undefined
  let readAt = 0

  async function read() {
    const { rows } = await sql<{ table: string; column: string; days: string[] }>`
      select tablename as table, attname as column, bounds as days
      from pg_stats
      join pg_class on oid = to_regclass(quote_ident(schemaname) || '.' || quote_ident(tablename))
      cross join lateral (select histogram_bounds::text::text[] as bounds) as histogram
      where schemaname = 'public' and reltuples > ${longTable} and bounds is not null
        and (tablename, attname) in (${sql.join(dated.map(({ table, newest }) => sql`(${table}, ${newest})`))})
    `.execute(db)
    return new Map(rows.map((row) => [`${row.table}.${row.column}`, row.days]))
  }

  return {
    /** The days that part a type's documents into parts alike in size, the oldest first; none of a short table. */
    async daysOf(entity: SearchedEntity): Promise<readonly string[]> {
      if (!spread || performance.now() - readAt > trustedForMs) {
        readAt = performance.now()
        spread = read()
        spread.catch(() => (spread = undefined))
      }
      const { table, newest } = searched[entity]
      return (await spread).get(`${table}.${newest}`) ?? []
    },
  }
}

/**
 * The days since which the newest part of documents is looked through for enough of some that match,
 * then one four times as large; none where all may as well be.
 */
export function slicesFor(days: readonly string[], matching: number, enough: number): string[] {
  // Words are not said alike often at all times, and what the planner knows of them is an estimate.
  const first = (2.5 * enough) / matching
  return [first, 4 * first]
    .filter((share) => share < 0.2)
    .flatMap((share) => days[Math.floor((1 - share) * (days.length - 1))] ?? [])
}

const dated = Object.values(searched).filter(({ newest }) => newest !== 'updated_at')
