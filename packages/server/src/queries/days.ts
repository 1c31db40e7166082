import type { Context } from '@communique/schema'
import DataLoader from 'dataloader'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../db/tables.ts'
import type { Makers } from '../lazily.ts'

interface Row {
  id: string
  earliest: string
  latest: string
}

/** The days of events and statements, for what is asked as of them. */
export function dayLoadersOf(
  database: Kysely<Database>,
): Makers<Pick<Context, 'eventDays' | 'statementDays'>> {
  const db = database.withoutPlugins()
  return {
    eventDays: () =>
      new DataLoader(async (ids) => {
        const { rows } = await sql<Row>`
        select id, date_earliest::text as earliest, date_latest::text as latest
        from event where id = any(${[...ids]}::uuid[]) and date is not null
      `.execute(db)
        return inOrder(ids, rows)
      }),

    // A statement without a day of its own was made on the day of its event.
    statementDays: () =>
      new DataLoader(async (ids) => {
        const { rows } = await sql<Row>`
        select s.id,
          (case when s.said_on is null then e.date_earliest else s.said_on_earliest end)::text as earliest,
          (case when s.said_on is null then e.date_latest else s.said_on_latest end)::text as latest
        from statement s left join event e on e.id = s.event_id
        where s.id = any(${[...ids]}::uuid[]) and coalesce(s.said_on, e.date) is not null
      `.execute(db)
        return inOrder(ids, rows)
      }),
  }
}

function inOrder(ids: readonly string[], rows: readonly Row[]) {
  const days = new Map(rows.map(({ id, earliest, latest }) => [id, { earliest, latest }]))
  return ids.map((id) => days.get(id) ?? null)
}
