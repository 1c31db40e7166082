import type { SearchedEntity } from '@communique/schema'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables.ts'
import { searched } from './searched.ts'

/** Shorter tables are looked through as a whole. */
const longTable = 50_000

/** The newest twentieth, then the newest quarter. */
const shares = [0.05, 0.25]

/** How long what was read is taken for true: it only decides how fast a search is. */
const trustedForMs = 60_000

/** The days since which these shares of a long table's documents are, as the planner knows them. */
export function recentDays(db: Kysely<Database>) {
  let days: Promise<ReadonlyMap<string, readonly string[]>> | undefined
  let readAt = 0

  async function read() {
    const places = shares.map((share) => 1 - share)
    const { rows } = await sql<{ table: string; column: string; days: string[] }>`
      select tablename as table, attname as column, array(
        select bounds[1 + round(place * (cardinality(bounds) - 1))::integer]::text
        from unnest(${places}::double precision[]) as place
      ) as days
      from pg_stats
      join pg_class on oid = to_regclass(quote_ident(schemaname) || '.' || quote_ident(tablename))
      cross join lateral (select histogram_bounds::text::text[] as bounds) as histogram
      where schemaname = 'public' and reltuples > ${longTable} and bounds is not null
        and (tablename, attname) in (${sql.join(dated.map(({ table, newest }) => sql`(${table}, ${newest})`))})
    `.execute(db)
    return new Map(rows.map((row) => [`${row.table}.${row.column}`, row.days]))
  }

  return {
    async daysOf(entity: SearchedEntity): Promise<readonly string[]> {
      if (!days || performance.now() - readAt > trustedForMs) {
        readAt = performance.now()
        days = read()
        days.catch(() => (days = undefined))
      }
      const { table, newest } = searched[entity]
      return (await days).get(`${table}.${newest}`) ?? []
    },
  }
}

const dated = Object.values(searched).filter(({ newest }) => newest !== 'updated_at')
