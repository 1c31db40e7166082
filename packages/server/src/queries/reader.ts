import type { Count, Owners, Page, PageRequest, Reader } from '@communique/schema'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../db/tables.ts'
import { plannedByValues, plannedOnce } from '../db/statement-names.ts'
import { readBy } from './by-ids.ts'
import type { FilterCompiler } from './filters/compiler.ts'
import { asksForText } from './filters/text.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { snakeCase } from '../db/snake-case.ts'

/** Counting on above this would cost more than the page it stands on. */
export const countLimit = 10_000

type KeyType = 'date' | 'integer' | 'text' | 'timestamptz'

export interface Sort {
  column: string
  type: KeyType
  descending: boolean
}

/** An entity as the read side sees it: its table, columns, filter, orders and the lists it stands in. */
export interface Shape<Filter, Order extends string> {
  table: string
  columns: readonly string[]
  filter: FilterCompiler<Filter>
  orders: Record<Order, Sort>
  /** A table with all rows in brief: its filter, and by which of the orders' columns it has an index. */
  brief?: { table: string; filter: FilterCompiler<Filter>; orders: readonly string[] }
  /** For each list of another document: whether the row belongs to the owner. */
  relations: Record<string, (alias: string, owner: RawBuilder<unknown>) => RawBuilder<unknown>>
}

const isKey: Record<KeyType, (key: string) => boolean> = {
  date: (key) => /^(-?infinity|\d{4}-\d{2}-\d{2})$/.test(key),
  integer: (key) => /^\d{1,10}$/.test(key),
  text: (key) => key.isWellFormed() && !key.includes('\0'),
  timestamptz: (key) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}(:\d{2})?$/.test(key),
}

/** Answers the graph for one entity: every method is one SQL statement, whatever the number of rows. */
export function readerOf<Model extends { id: string }, Filter, Order extends string>(
  database: Kysely<Database>,
  shape: Shape<Filter, Order>,
): Reader<Model, Filter, Order> {
  const db = database.withoutPlugins()
  const { table, orders } = shape
  const select = (names: readonly string[]) =>
    sql.join(names.map((name) => sql`${sql.ref(`t.${snakeCase(name)}`)} as ${sql.ref(name)}`))
  const columns = select(shape.columns)

  return {
    byIds: readBy(
      db,
      (ids) =>
        sql<Model>`select ${columns} from ${sql.table(table)} as t where t.id = any(${ids}::uuid[])`,
    ),

    async pages(owners, request) {
      const sort = orders[request.order]
      const list = `${table}.${request.order}`
      const statement = pageStatement(owners, request, sort, list)
      const { rows } = await statement.execute(db)
      const byOwner = Map.groupBy(rows, ({ owner }) => owner)
      return (owners?.ids ?? ['']).map((id) => toPage(byOwner.get(id) ?? [], request.window, list))
    },

    async counts(owners, wanted) {
      const counted = tableFor(shape, wanted)
      const condition = wanted ? counted.filter('t', wanted) : sql`true`
      const one = (owner: RawBuilder<unknown>) => sql`
        select count(*)::integer as count from (
          select from ${sql.table(counted.table)} as t
          where ${ownedBy(shape, owners, owner)} and ${condition} limit ${countLimit + 1}) counted`
      const { rows } = owners
        ? await sql<{ owner: string; count: number }>`
            select owner.id as owner, counts.count
            from unnest(${[...owners.ids]}::uuid[]) as owner (id), lateral (${one(sql.ref('owner.id'))}) counts
          `.execute(db)
        : await sql<{ owner: string; count: number }>`
            select '' as owner, counts.count from (${one(sql`null`)}) counts
          `.execute(db)
      const counts = new Map(rows.map(({ owner, count }) => [owner, count]))
      return (owners?.ids ?? ['']).map((id) => toCount(counts.get(id) ?? 0))
    },
  }

  function pageStatement(
    owners: Owners | undefined,
    { window, filter: wanted, columns: needed }: PageRequest<Filter, Order>,
    sort: Sort,
    list: string,
  ) {
    const key = sql.ref(`t.${sort.column}`)
    const forward = sort.descending === window.backward
    const direction = sql.raw(forward ? 'asc' : 'desc')
    // Under a filter many rows may have to be looked at.
    const inBrief = wanted && !owners && shape.brief?.orders.includes(sort.column)
    const from = inBrief ? tableFor(shape, wanted) : shape
    const conditions = [ownedBy(shape, owners, sql.ref('owner.id'))]
    if (wanted) conditions.push(sql`${sql.raw(plannedByValues)} ${from.filter('t', wanted)}`)
    if (window.cursor !== undefined) {
      const after = decodeCursor(window.cursor, list, isKey[sort.type])
      // Compare the pair, never column by column: that would drop rows that share a key.
      conditions.push(
        sql`(${key}, t.id) ${sql.raw(forward ? '>' : '<')} (${after.key}::${sql.raw(sort.type)}, ${after.id}::uuid)`,
      )
    }
    const ordered = sql`order by ${key} ${direction}, t.id ${direction}`
    const chosen = sql`from ${sql.table(from.table)} as t
      where ${sql.join(conditions, sql` and `)} ${ordered} limit ${sql.lit(window.size + 1)}`
    const read = needed ? select(['id', ...needed]) : columns
    // Its size stands in it, so that it is planned for a page and not for the whole list.
    const plan = sql.raw(wanted ? '' : plannedOnce)
    const selected = sql`select ${plan} ${read}, ${key}::text as "sortKey"`
    const page =
      from === shape
        ? sql`${selected} ${chosen}`
        : sql`${selected} from (select t.id ${chosen}) as chosen
            join ${sql.table(table)} as t using (id) ${ordered}`
    return owners
      ? sql<Model & Row>`
          select owner.id as owner, page.*
          from unnest(${[...owners.ids]}::uuid[]) as owner (id), lateral (${page}) page`
      : sql<Model & Row>`select '' as owner, page.* from (${page}) page`
  }
}

/** Where rows are looked for: in brief, unless the filter asks for their words. */
export function tableFor<Filter, Order extends string>(
  shape: Shape<Filter, Order>,
  filter: Filter | undefined,
): Pick<Shape<Filter, Order>, 'table' | 'filter'> {
  return shape.brief && !asksForText(filter) ? shape.brief : shape
}

/** The row `t` stands in the list of the owner; without owners there is one list, of all. */
export function ownedBy(
  shape: Pick<Shape<never, never>, 'table' | 'relations'>,
  owners: Owners | undefined,
  owner: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (!owners) return sql`true`
  const relation = shape.relations[owners.relation]
  if (!relation) throw new Error(`${shape.table} has no relation ${owners.relation}`)
  return relation('t', owner)
}

interface Row {
  owner: string
  sortKey: string
}

/** One row more than asked for tells whether there are more; backward pages are turned round. */
function toPage<Model extends { id: string }>(
  rows: readonly (Model & Row)[],
  { size, backward, cursor }: PageRequest<unknown, unknown>['window'],
  list: string,
): Page<Model> {
  const more = rows.length > size
  const kept = rows.slice(0, size).map((node) => ({
    node: node as Model,
    cursor: encodeCursor(list, { key: node.sortKey, id: node.id }),
  }))
  const beyond = cursor !== undefined
  return backward
    ? { rows: kept.toReversed(), hasPreviousPage: more, hasNextPage: beyond }
    : { rows: kept, hasPreviousPage: beyond, hasNextPage: more }
}

export function toCount(found: number): Count {
  return { count: Math.min(found, countLimit), exact: found <= countLimit }
}
