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

/** What days are put down as: in an interval, or in none. */
const kinds = ['entry', 'uncertain', 'before', 'after', 'undated'] as const
type Kind = (typeof kinds)[number]

const kind = (name: Kind) => sql.lit(kinds.indexOf(name))

interface Row {
  /** The place of the list. */
  list: number
  /** The place of its {@link Kind}. */
  kind: number
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
  // First by the days as they are, which an index may give in order, then by the interval: each step is
  // worked out once, and passed on without being stored, for the offset. What has no date has its days
  // the wrong way round. Most days are the only ones of their documents.
  const { rows } = await sql<Row>`
    select list, case when first <> last then ${kind('uncertain')} else kind end as kind,
      case when first = last then first end as interval, sum(documents)::integer as count
    from (
      select list, documents, kind,
        case when kind = ${kind('entry')} then ${number('earliest')} end as first,
        case when kind = ${kind('entry')} then
          case when earliest = latest then ${number('earliest')} else ${number('latest')} end
        end as last
      from (
        select list, documents, earliest, latest, case
            when earliest > latest then ${kind('undated')}
            when approximate then ${kind('uncertain')}
            when latest < ${request.from ?? null}::date then ${kind('before')}
            when earliest > ${request.until ?? null}::date then ${kind('after')}
            when isfinite(earliest) and isfinite(latest) then ${kind('entry')}
            else ${kind('uncertain')}
          end as kind
        from (
          select owner.place::integer as list, of_owner.*
          from unnest(${[...ids]}::uuid[]) with ordinality as owner (id, place), lateral (
            select ${earliest} as earliest, ${latest} as latest, ${approximate} as approximate,
              count(*)::integer as documents
            from ${sql.table(table)} as t where ${holds}
            group by ${earliest}, ${latest}, ${approximate}
          ) of_owner
        ) day offset 0
      ) placed offset 0
    ) numbered group by 1, 2, 3
  `.execute(db)
  const byList = Map.groupBy(rows, ({ list }) => list)
  return ids.map((_, place) => timelineOf(byList.get(place + 1) ?? [], request))
}

function timelineOf(rows: readonly Row[], request: TimelineRequest): TimelineModel | Error {
  const counts = new Map<string, number>()
  for (const { interval, count } of rows)
    if (interval !== null) counts.set(startOf(request.interval, interval), count)
  const of = (name: Kind) => rows.find(({ kind: place }) => kinds[place] === name)?.count ?? 0
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
