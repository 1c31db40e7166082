import { sql, type RawBuilder } from 'kysely'
import { plannedByValues } from '../../db/statement-names.ts'
import type { Lists } from '../summaries.ts'
import { drawn, type Limits, type Slice } from './sample.ts'

/**
 * Tables of a statement. `list`: each list that has any documents, how many are counted and what
 * each stands for. `k`: the counted documents, each with something of its own as `n`.
 */
export type Kept = RawBuilder<unknown>

const listOwners = ({ ids }: Lists) =>
  sql`unnest(${[...ids]}::uuid[]) with ordinality as owner (id, place)`

/** The rows that stand in a list, and the columns of them that are counted. */
function rowsOf({ table, holds, counted }: Lists, columns: readonly string[]) {
  const from = counted
    ? sql`${sql.table(table)} as t join ${sql.table(counted)} as c on c.id = t.id`
    : sql`${sql.table(table)} as t`
  const more = columns.map((name) => sql`, ${sql.ref(`${counted ? 'c' : 't'}.${name}`)}`)
  return { from, holds, columns: sql`t.id ${sql.join(more, sql``)}` }
}

/** Of one list: a slice, or all documents. Of more than `exact` none are counted, there are only too many. */
export function ofList(
  lists: Lists,
  columnNames: readonly string[],
  exact: number,
  slice?: Slice,
): Kept {
  const { from, holds, columns } = rowsOf(lists, columnNames)
  const inSlice = slice
    ? sql`${sql.raw(plannedByValues)} ${drawn} <= ${String(slice.until)}::bigint and`
    : sql``
  return sql`
    found as materialized (
      select ${columns} from ${listOwners(lists)}, ${from} where ${inSlice} ${holds}
      ${slice ? sql`` : sql`limit ${exact + 1}`}
    ), list as materialized (
      select 1 as list, count(*)::integer as documents,
        ${slice ? 1 / slice.share : 1}::double precision as weight
      from found
    ), k as not materialized (
      select 1 as list, id as n, found.* from found
      ${slice ? sql`` : sql`where (select documents from list) <= ${exact}`}
    )`
}

/** Of each of several lists: all documents, or as many as are drawn first. */
export function ofLists(
  lists: Lists,
  columnNames: readonly string[],
  { exact, sample }: Limits,
): Kept {
  const { from, holds, columns } = rowsOf(lists, columnNames)
  const share = sql`((max(number) filter (where n = ${sample}))::double precision + 2 ^ 63) / 2 ^ 64`
  // Adding nothing keeps PostgreSQL from reading the whole table in this order.
  return sql`
    found as materialized (
      select owner.place::integer as list, of_owner.*
      from ${listOwners(lists)}, lateral (
        select row_number() over (order by number)::integer as n, drawn.*
        from (
          select ${drawn} as number, ${columns} from ${from} where ${holds}
          order by ${drawn} + 0 limit ${exact + 1}
        ) drawn
      ) of_owner
    ), list as materialized (
      select list, least(count(*), case when count(*) > ${exact} then ${sample}::bigint end)::integer as documents,
        case when count(*) > ${exact}
          then ${(sample - 1) / sample}::double precision / (${share}) else 1 end as weight
      from found group by list
    ), k as materialized (
      select found.* from found join list using (list) where found.n <= list.documents
    )`
}
