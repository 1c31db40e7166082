import {
  entriesOf,
  startOf,
  type Interval,
  type TimelineModel,
  type TimelineRequest,
} from '@communique/schema'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../db/tables.ts'
import type { Lists } from './summaries.ts'

/** What a day is put down as that stands in no interval. */
type Kind = 'before' | 'after' | 'uncertain' | 'undated'

interface Row {
  /** The place of the list. */
  list: number
  kind: Kind | 'entry'
  /** The number of the interval. */
  interval: number | null
  count: number
}

const part = (name: 'year' | 'month', day: string) =>
  sql`date_part(${sql.lit(name)}, ${sql.ref(day)})::integer`

/** The number of the interval that holds a day, as {@link startOf} has it. */
const numbers: Record<Interval, (day: string) => RawBuilder<unknown>> = {
  DECADE: (day) => sql`${part('year', day)} / 10`,
  YEAR: (day) => part('year', day),
  MONTH: (day) => sql`${part('year', day)} * 12 + ${part('month', day)} - 1`,
  DAY: (day) => sql`${sql.ref(day)} - '1970-01-01'::date`,
}

/** Spreads each list over time, in one statement; an error where its intervals would be too many. */
export async function countTimelines(
  db: Kysely<Database>,
  { table, ids, holds }: Lists,
  date: string,
  request: TimelineRequest,
): Promise<(TimelineModel | Error)[]> {
  const [earliest, latest, approximate] = ['earliest', 'latest', 'approximate'].map((name) =>
    sql.ref(`t.${date}_${name}`),
  )
  const number = numbers[request.interval]
  // First by the days as they are, which an index may give in order, then by the interval. What has
  // no date has its days the wrong way round.
  const { rows } = await sql<Row>`
    with day as (
      select owner.place::integer as list, of_owner.*
      from unnest(${[...ids]}::uuid[]) with ordinality as owner (id, place), lateral (
        select ${earliest} as earliest, ${latest} as latest, ${approximate} as approximate,
          count(*) as documents
        from ${sql.table(table)} as t where ${holds}
        group by ${earliest}, ${latest}, ${approximate}
      ) of_owner
    ), placed as materialized (
      select list, documents, case
          when earliest > latest then 'undated'
          when approximate then 'uncertain'
          when latest < ${request.from ?? null}::date then 'before'
          when earliest > ${request.until ?? null}::date then 'after'
          when isfinite(earliest) and isfinite(latest) then 'entry'
          else 'uncertain'
        end as kind, earliest, latest
      from day
    ), numbered as materialized (
      select list, documents, kind,
        case when kind = 'entry' then ${number('earliest')} end as first,
        case when kind = 'entry' then ${number('latest')} end as last
      from placed
    )
    select list, case when first <> last then 'uncertain' else kind end as kind,
      case when first = last then first end as interval, sum(documents)::integer as count
    from numbered group by 1, 2, 3
  `.execute(db)
  const byList = Map.groupBy(rows, ({ list }) => list)
  return ids.map((_, place) => timelineOf(byList.get(place + 1) ?? [], request))
}

function timelineOf(rows: readonly Row[], request: TimelineRequest): TimelineModel | Error {
  const counts = new Map<string, number>()
  for (const { interval, count } of rows)
    if (interval !== null) counts.set(startOf(request.interval, interval), count)
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
