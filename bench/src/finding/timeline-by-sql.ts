import type { Pool } from 'pg'
import { conditionsOf, parametersOf, type List } from './lists.ts'

/** A list spread over years, by the days as an index has them; empty years are put in here. */
export async function timelineBySql(pool: Pool, list: List): Promise<unknown> {
  const parameters = await parametersOf(pool, list)
  const { others, topics } = conditionsOf(list)
  const { rows } = await pool.query<{ kind: string; count: string }>(
    `select case
        when dated = 0 then 'undated'
        when approximate or not isfinite(earliest) or not isfinite(latest)
          or extract(year from earliest) <> extract(year from latest) then 'uncertain'
        else extract(year from earliest)::text end as kind, sum(documents) as count
    from (
      select t.said_on_earliest as earliest, t.said_on_latest as latest,
        t.said_on_approximate as approximate, count(*) as documents, count(t.said_on) as dated
      from listed_statement t where ${others} and ${topics} and $2::uuid[] is not null group by 1, 2, 3
    ) days group by 1`,
    parameters,
  )
  const counts = new Map(rows.map(({ kind, count }) => [kind, Number(count)]))
  const years = [...counts.keys()].filter((kind) => /^\d+$/.test(kind)).map(Number)
  const first = Math.min(...years)
  return {
    uncertain: counts.get('uncertain') ?? 0,
    undated: counts.get('undated') ?? 0,
    entries: Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
      start: `${first + index}-01-01`,
      count: counts.get(String(first + index)) ?? 0,
    })),
  }
}
