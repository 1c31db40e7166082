import { entriesOf, type TimelineModel, type TimelineRequest } from '@communique/schema'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../db/tables.ts'
import type { Lists } from './summaries.ts'

/** What a day is put down as that stands in no interval. */
const kinds = ['before', 'after', 'uncertain', 'undated'] as const
type Kind = (typeof kinds)[number]

interface Row {
  owner: string
  kind: Kind | 'entry'
  start: string | null
  count: number
}

/** Spreads each list over time, in one statement; an error where its intervals would be too many. */
export async function countTimelines(
  db: Kysely<Database>,
  { table, ids, holds }: Lists,
  date: string,
  request: TimelineRequest,
): Promise<(TimelineModel | Error)[]> {
  const [written, earliest, latest, approximate] = ['', '_earliest', '_latest', '_approximate'].map(
    (part) => sql.ref(`t.${date}${part}`),
  )
  const unit = request.interval.toLowerCase()
  // The calendar begins with the year 1, its first decade too.
  const startOf = (day: string) =>
    sql`greatest(date_trunc(${unit}::text, ${sql.ref(day)}::timestamp), '0001-01-01')::date`
  // First by the days as they are, which an index gives in order, then by the interval.
  const { rows } = await sql<Row>`
    with day as (
      select owner.id as owner, of_owner.*
      from unnest(${[...ids]}::uuid[]) as owner (id), lateral (
        select ${earliest} as earliest, ${latest} as latest, ${approximate} as approximate,
          count(*) as documents, count(${written}) as dated
        from ${sql.table(table)} as t where ${holds}
        group by ${earliest}, ${latest}, ${approximate}
      ) of_owner
    ), placed as (
      select owner, dated, case
          when approximate then 'uncertain'
          when latest < ${request.from ?? null}::date then 'before'
          when earliest > ${request.until ?? null}::date then 'after'
          when isfinite(earliest) and isfinite(latest) and ${startOf('earliest')} = ${startOf('latest')} then 'entry'
          else 'uncertain'
        end as kind, earliest
      from day where dated > 0
    )
    select owner, kind, case when kind = 'entry' then ${startOf('earliest')} end as start, sum(dated)::integer as count
    from placed group by 1, 2, 3
    union all
    select owner, 'undated', null, sum(documents - dated)::integer from day group by 1
  `.execute(db)
  const byOwner = Map.groupBy(rows, ({ owner }) => owner)
  return ids.map((id) => timelineOf(byOwner.get(id) ?? [], request))
}

function timelineOf(rows: readonly Row[], request: TimelineRequest): TimelineModel | Error {
  const counts = new Map<string, number>()
  for (const { start, count } of rows) if (start !== null) counts.set(start, count)
  const of = (kind: Kind) => rows.find((row) => row.kind === kind)?.count ?? 0
  try {
    return {
      entries: entriesOf(request, counts),
      before: of('before'),
      after: of('after'),
      uncertain: of('uncertain'),
      undated: of('undated'),
    }
  } catch (error) {
    // One list may be too long where the others are not.
    return error as Error
  }
}
