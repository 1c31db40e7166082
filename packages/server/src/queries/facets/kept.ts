import { sql, type RawBuilder } from 'kysely'
import { plannedByValues } from '../../db/statement-names.ts'
import type { Lists } from '../summaries.ts'
import { drawn, type Limits, type Slice } from './sample.ts'

/**
 * Tables of a statement. `list`: each list that has any documents, how many are counted and what each
 * stands for. {@link groupsBy} a column: the documents by what they have in it.
 */
export type Kept = RawBuilder<unknown>

/** A column whose values are counted, and whether those who have the same in it need a number. */
export interface CountedColumn {
  name: string
  numbered: boolean
}

/** Documents that have the same in a column: `list`, `shared`, how many (`documents`), their number `n`. */
export const groupsBy = (column: string) => sql.table(`by_${column}`)

const numberOf = ({ numbered }: CountedColumn) => (numbered ? sql`row_number() over ()` : sql`0`)

/**
 * All columns are grouped by in one pass; the last group of a list has no column, and all of its
 * documents. What stands for the list is left out where there is one: it would be compared for every
 * column.
 */
function inOnePass(
  columns: readonly CountedColumn[],
  found: RawBuilder<unknown>,
  lists: 'one' | 'several',
): RawBuilder<unknown> {
  const names = columns.map(({ name }) => sql.ref(name))
  const numbers = names.map((name, index) => sql`when grouping(${name}) = 0 then ${sql.lit(index)}`)
  const list = sql.raw(lists === 'one' ? '' : 'list')
  const set = (name: RawBuilder<unknown>) => (lists === 'one' ? name : sql`(list, ${name})`)
  const groups = columns.map(
    (column, index) => sql`${groupsBy(column.name)} as materialized (
      select list, ${sql.ref(column.name)} as shared, documents, ${numberOf(column)} as n
      from counted where column_number = ${sql.lit(index)}
    )`,
  )
  return sql`counted as materialized (
    select ${sql.raw(lists === 'one' ? '1 as' : '')} list, ${sql.join(names)},
      count(*)::integer as documents, case ${sql.join(numbers, sql` `)} end as column_number
    from ${found} group by grouping sets (${sql.join(names.map(set))}, (${list}))
  ), ${sql.join(groups)}`
}

/** Each column of a list is grouped by alone: sooner done where few documents have the same in them. */
function oneByOne(columns: readonly CountedColumn[], found: RawBuilder<unknown>) {
  const groups = columns.map(
    (column) => sql`${groupsBy(column.name)} as materialized (
      select 1 as list, ${sql.ref(column.name)} as shared, count(*)::integer as documents,
        ${numberOf(column)} as n
      from ${found} group by ${sql.ref(column.name)}
    )`,
  )
  return sql.join(groups)
}

const namesOf = (columns: readonly CountedColumn[]) =>
  sql.join(columns.map(({ name }) => sql.ref(`t.${name}`)))

const listOwners = ({ ids }: Lists) =>
  sql`unnest(${[...ids]}::uuid[]) with ordinality as owner (id, place)`

/**
 * Of one list: a slice, or all documents. Of more than `exact` no more are counted: there are too many.
 * In a long record few documents have the same in common.
 */
export function ofList(
  lists: Lists,
  columns: readonly CountedColumn[],
  exact: number,
  long: boolean,
  slice?: Slice,
): Kept {
  const { table, holds } = lists
  const condition = slice
    ? sql`${sql.raw(plannedByValues)} ${drawn} <= ${String(slice.until)}::bigint and ${holds}`
    : holds
  const most = slice ? sql`` : sql`limit ${exact + 1}`
  const found = sql`select ${namesOf(columns)} from ${listOwners(lists)}, ${sql.table(table)} as t
    where ${condition} ${most}`
  const weight = sql`${slice ? 1 / slice.share : 1}::double precision as weight`
  return long
    ? sql`found as materialized (${found}), ${oneByOne(columns, sql`found`)}, list as materialized (
        select 1 as list, count(*)::integer as documents, ${weight} from found
      )`
    : sql`${inOnePass(columns, sql`(${found}) as found`, 'one')}, list as materialized (
        select 1 as list, coalesce(max(documents), 0) as documents, ${weight}
        from counted where column_number is null
      )`
}

/** Of each of several lists: all documents, or as many as are drawn first. */
export function ofLists(
  lists: Lists,
  columns: readonly CountedColumn[],
  { exact, sample }: Limits,
): Kept {
  const { table, holds } = lists
  const share = sql`((max(number) filter (where n = ${sample}))::double precision + 2 ^ 63) / 2 ^ 64`
  // Adding nothing keeps PostgreSQL from reading the whole table in this order.
  return sql`
    found as materialized (
      select owner.place::integer as list, of_owner.*
      from ${listOwners(lists)}, lateral (
        select row_number() over (order by number)::integer as n, drawn.*
        from (
          select ${drawn} as number, ${namesOf(columns)} from ${sql.table(table)} as t where ${holds}
          order by ${drawn} + 0 limit ${exact + 1}
        ) drawn
      ) of_owner
    ), list as materialized (
      select list, least(count(*), case when count(*) > ${exact} then ${sample}::bigint end)::integer as documents,
        case when count(*) > ${exact}
          then ${(sample - 1) / sample}::double precision / (${share}) else 1 end as weight
      from found group by list
    ), ${inOnePass(columns, sql`found join list using (list) where found.n <= list.documents`, 'several')}`
}
