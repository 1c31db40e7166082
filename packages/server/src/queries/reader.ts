import type { Count, Owners, Page, PageRequest, Reader } from '@communique/schema'
import { CompiledQuery, sql, type Kysely, type RawBuilder } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Database } from '../db/tables.ts'
import { plannedByValues, plannedOnce } from '../db/statement-names.ts'
import { readBy, uuidArray } from './by-ids.ts'
import type { FilterCompiler } from './filters/compiler.ts'
import { decodeCursor, encodeCursor, listName, type Position } from './cursor.ts'
import { isKey, type KeyType } from './sort-keys.ts'
import { snakeCase } from '../db/snake-case.ts'

/** Counting on above this would cost more than the page it stands on. */
export const countLimit = 10_000

/** Of statements about one entity: sizes of pages, orders, selections of columns. */
const mostTexts = 200

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
  const texts = new LRUCache<string, string>({ max: mostTexts })

  return {
    byIds: readBy(
      db,
      (ids) =>
        sql<Model>`select ${columns} from ${sql.table(table)} as t where t.id = any(${ids}::uuid[])`,
    ),

    async bySlugs(slugs, needed) {
      const form = JSON.stringify(['slug', needed])
      const text = textOf(form, () => {
        const read = needed ? select(['id', 'slug', ...needed]) : columns
        return sql`
          select ${sql.raw(plannedOnce)} ${read} from ${sql.table(table)} as t
          where t.slug = any(${[]}::text[]) and not exists (
            select from redirect where entity = ${sql.lit(table)} and former = t.slug)`
      })
      const { rows } = await db.executeQuery<Model>(CompiledQuery.raw(text, [[...slugs]]))
      return rows
    },

    async pages(owners, request) {
      const sort = orders[request.order]
      const list = listName(table, request.order, request.filter ?? undefined)
      const rows = await readPage(owners, request, sort, list)
      if (!owners) return [toPage(rows, request.window, list)]
      const byOwner = Map.groupBy(rows, ({ owner }) => owner)
      return owners.ids.map((id) => toPage(byOwner.get(id) ?? [], request.window, list))
    },

    async counts(owners, wanted) {
      const counted = shape.brief ?? shape
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

  /** The text of a statement, which is the same whatever its values. */
  function textOf(form: string, build: () => RawBuilder<unknown>): string {
    let text = texts.get(form)
    if (text === undefined) texts.set(form, (text = build().compile(db).sql))
    return text
  }

  async function readPage(
    owners: Owners | undefined,
    request: PageRequest<Filter, Order>,
    sort: Sort,
    list: string,
  ) {
    const { window, columns: needed } = request
    const { size, backward, cursor } = window
    const after = cursor === undefined ? undefined : decodeCursor(cursor, list, isKey[sort.type])
    if (request.filter) {
      const { rows } = await pageStatement(owners, request, sort, after).execute(db)
      return rows
    }
    // Without a filter, a page's statement depends on little.
    const { order, cursors = true } = request
    const form = [owners?.relation, order, size, backward, after !== undefined, cursors, needed]
    const values = [...(owners ? [uuidArray(owners.ids)] : []), ...Object.values(after ?? {})]
    const text = textOf(JSON.stringify(form), () => pageStatement(owners, request, sort, after))
    const { rows } = await db.executeQuery<Model & Row>(CompiledQuery.raw(text, values))
    return rows
  }

  function pageStatement(
    owners: Owners | undefined,
    { window, filter: wanted, columns: needed, cursors = true }: PageRequest<Filter, Order>,
    sort: Sort,
    after: Position | undefined,
  ) {
    const key = sql.ref(`t.${sort.column}`)
    const forward = sort.descending === window.backward
    const direction = sql.raw(forward ? 'asc' : 'desc')
    // Under a filter many rows may have to be looked at.
    const { brief } = shape
    const from = wanted && !owners && brief?.orders.includes(sort.column) ? brief : shape
    const conditions = [ownedBy(shape, owners, sql.ref('owner.id'))]
    if (wanted) conditions.push(sql`${sql.raw(plannedByValues)} ${from.filter('t', wanted)}`)
    if (after) {
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
    const selected = sql`select ${plan} ${read}${cursors ? sql`, ${key}::text as "sortKey"` : sql``}`
    const page =
      from === shape
        ? sql`${selected} ${chosen}`
        : sql`${selected} from (select t.id ${chosen}) as chosen
            join ${sql.table(table)} as t using (id) ${ordered}`
    return owners
      ? sql<Model & Row>`
          select owner.id as owner, page.*
          from unnest(${[...owners.ids]}::uuid[]) as owner (id), lateral (${page}) page`
      : sql<Model & Row>`${page}`
  }
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
  /** Of a list of many owners. */
  owner: string
  /** Where cursors may be asked for. */
  sortKey: string
}

/** A row of a page; its cursor is made for those who ask. */
class PageRow<Model extends { id: string }> {
  readonly node: Model & Row
  readonly #list: string

  constructor(node: Model & Row, list: string) {
    this.node = node
    this.#list = list
  }

  get cursor(): string {
    const { sortKey: key, id } = this.node
    return encodeCursor(this.#list, { key, id })
  }
}

/** One row more than asked for tells whether there are more; backward pages are turned round. */
function toPage<Model extends { id: string }>(
  rows: readonly (Model & Row)[],
  { size, backward, cursor }: PageRequest<unknown, unknown>['window'],
  list: string,
): Page<Model> {
  const more = rows.length > size
  const kept = rows.slice(0, size).map((node) => new PageRow(node, list))
  const beyond = cursor !== undefined
  return backward
    ? { rows: kept.toReversed(), hasPreviousPage: more, hasNextPage: beyond }
    : { rows: kept, hasPreviousPage: beyond, hasNextPage: more }
}

export function toCount(found: number): Count {
  return { count: Math.min(found, countLimit), exact: found <= countLimit }
}
