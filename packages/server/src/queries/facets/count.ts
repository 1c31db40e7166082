import type { FacetModel, FacetRequest, FacetValueModel } from '@communique/schema'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables.ts'
import type { Lists } from '../summaries.ts'
import type { Facet, Linked } from './definition.ts'
import { groupsBy, ofList, ofLists, type CountedColumn, type Kept } from './kept.ts'
import { limitsFor, sliceOf, type Estimate, type Limits, type Slice } from './sample.ts'
import { withinShorter } from './within-shorter.ts'
import { without } from './without.ts'

/**
 * Counts facets of lists. Those that leave out nothing of the filter, or the same, are counted
 * together in one statement; where there is a single list, another tells first how long it may be.
 */
export async function countFacets<Filter extends object>(
  db: Kysely<Database>,
  facets: Record<string, Facet<Filter>>,
  listsOf: (filter: Filter | undefined) => Lists,
  filter: Filter | undefined,
  requests: readonly FacetRequest[],
  limits: Limits,
  estimates: (lists: Lists) => Promise<Estimate>,
): Promise<FacetModel[][]> {
  const wanted = requests.map((request) => {
    const facet = facets[request.facet]
    if (!facet) throw new Error(`there is no facet ${request.facet}`)
    return { request, facet, filter: without(filter, facet.own) }
  })
  const groups = [...Map.groupBy(wanted, ({ filter: left }) => JSON.stringify(left ?? {})).values()]
  const lists = groups.map(([one]) => listsOf(one?.filter))
  const lengths = await Promise.all(
    lists.map(async (each) => (each.ids.length === 1 ? estimates(each) : undefined)),
  )
  const whole = JSON.stringify(filter ?? {})
  const counted = await Promise.all(
    groups.map((group, index) => {
      const own = { lists: lists[index] ?? listsOf(filter), length: lengths[index] }
      const isWhole = JSON.stringify(group[0]?.filter ?? {}) === whole
      const read = isWhole ? withinShorter(own, lists, lengths, limits) : own
      return countGroup(db, group, read.lists, limits, read.length)
    }),
  )
  const { ids } = listsOf(filter)
  return ids.map((_, list) =>
    wanted.map((one) => {
      const group = groups.findIndex((each) => each.includes(one))
      const model = counted[group]?.[list]?.[groups[group]?.indexOf(one) ?? -1]
      if (!model) throw new Error(`the facet ${one.request.facet} was not counted`)
      return model
    }),
  )
}

interface Wanted<Filter> {
  request: FacetRequest
  facet: Facet<Filter>
  filter: Filter | undefined
}

/** A list. */
interface ListRow {
  /** Its place. */
  list: number
  facet: null
  /** How many documents are counted. */
  count: number
  /** What a counted document stands for. */
  number: number
  /** For each facet of which it is asked, how many of the counted documents have any value. */
  having: (number | null)[]
}

/** A value of a facet in a list. */
interface ValueRow {
  list: number
  /** The place of the facet in its group. */
  facet: number
  value: string
  count: number
  /** How many values the facet has in the list. */
  number: number
  depth: number | null
  broader: string | null
  id: string | null
  named: { name: string; nameLanguage: string | null; otherNames: FacetValueModel['otherNames'] }
}

type Row = ListRow | ValueRow

const isList = (row: Row): row is ListRow => row.facet === null

async function countGroup<Filter>(
  db: Kysely<Database>,
  group: readonly Wanted<Filter>[],
  lists: Lists,
  allLimits: Limits,
  length: Estimate | undefined,
): Promise<FacetModel[][]> {
  const limits = limitsFor(lists.ids.length, allLimits)
  const columns = columnsOf(group)
  const rows = length
    ? await countOne(length, limits, (exact, linked, slice) =>
        count(db, group, ofList(lists, columns, exact, linked !== 'as planned', slice), linked),
      )
    : await count(db, group, ofLists(lists, columns, limits), 'as planned')
  const byList = Map.groupBy(rows, ({ list }) => list)
  return lists.ids.map((_, place) => {
    const own = byList.get(place + 1) ?? []
    return group.map(({ request }, index) => facetOf(own, index, request))
  })
}

/** Counts all of a list that is not too long, else a sample; again where it is not as long as it seemed. */
async function countOne(
  { length, record }: Estimate,
  { exact, record: small, sample }: Limits,
  rowsOf: (exact: number, linked: Linked, slice?: Slice) => Promise<Row[]>,
): Promise<Row[]> {
  const long = record > small
  const most = long ? exact : Math.max(exact, small)
  const documents = (rows: readonly Row[]) => rows.find(isList)?.count ?? 0
  const linked = long ? 'by their number' : 'as planned'
  const sampled = (slice: Slice) => rowsOf(most, long ? 'for each' : 'as planned', slice)
  const clearly = 1.5
  let found = length
  if (found > clearly * most) {
    const slice = sliceOf(found, sample)
    const rows = await sampled(slice)
    found = documents(rows) / slice.share
    if (found > clearly * most && documents(rows) > sample / 2) return rows
  }
  if (found <= clearly * most) {
    const rows = await rowsOf(most, linked)
    if (documents(rows) <= most) return rows
    found = Math.max(found, documents(rows))
  }
  return sampled(sliceOf(found, sample))
}

const columnOf = <Filter>({ facet, filter }: Wanted<Filter>) => facet.column(filter)

/** The columns of some facets, each once. Numbers tell apart groups that have a value in common. */
function columnsOf<Filter>(wanted: readonly Wanted<Filter>[]): CountedColumn[] {
  const byName = Map.groupBy(wanted, columnOf)
  return [...byName].map(([name, some]) => ({
    name,
    numbered: some.some(
      ({ facet, filter, request }) => !facet.different || (request.missing && !facet.any?.(filter)),
    ),
  }))
}

async function count<Filter>(
  db: Kysely<Database>,
  wanted: readonly Wanted<Filter>[],
  kept: Kept,
  linked: Linked,
): Promise<Row[]> {
  const parts = wanted.map((one, index) => facetParts(one, index, linked))
  const { rows } = await sql<Row>`
    with ${kept},
    ${sql.join(parts.map(({ tables }) => tables))}
    select list, null::integer as facet, null as value, documents as count, weight as number,
      null::integer as depth, null as broader, null::uuid as id, null::jsonb as named,
      array[${sql.join(parts.map(({ having }) => having))}]::integer[] as having
    from list
    union all
    ${sql.join(
      parts.map(({ rows: selected }) => selected),
      sql` union all `,
    )}
  `.execute(db)
  return rows
}

/** The tables in which one facet is counted, how many documents have any value, and the rows of the answer. */
function facetParts<Filter>(one: Wanted<Filter>, index: number, linked: Linked) {
  const { request, facet, filter } = one
  const name = (part: string) => sql.table(`${part}_${index}`)
  const { table, key } = facet.documents ?? {}
  const groups = groupsBy(columnOf(one))
  const seen = facet.any?.(filter)
  const tables = sql`
    ${name('given')} as (
      select ${facet.different ? sql`` : sql`distinct`} list, n, documents, value
      from (${facet.values({ table: groups, linked }, filter)}) given where value is not null
    ), ${name('best')} as (
      select c.*, rank() over (partition by list order by c.count desc) as place,
        count(*) over (partition by list)::integer as number
      from (
        select list, value, sum(documents)::integer as count from ${name('given')} group by list, value
      ) c
      join list using (list) where round(c.count * list.weight) >= ${request.minCount}
    )`
  const having = !request.missing
    ? sql`null`
    : seen
      ? sql`(select sum(g.documents) from ${groups} as g where g.list = list.list and ${seen})`
      : sql`(select sum(documents) from (
        select distinct n, documents from ${name('given')} as g where g.list = list.list) as g)`
  const isTopic = table === 'topic'
  const rows = sql`
    select b.list, ${sql.lit(index)}, ${key ? sql.ref(`d.${key}`) : sql`b.value`}::text, b.count, b.number,
      ${isTopic ? sql`(select count(*)::integer from topic_ancestor a where a.topic_id = d.id)` : sql`null`},
      ${isTopic ? sql`(select slug from topic where topic.id = d.broader_id)` : sql`null`},
      ${
        table
          ? sql`d.id, jsonb_build_object('name', d.name, 'nameLanguage', d.name_language, 'otherNames', d.other_names), null
              from ${name('best')} b join ${sql.table(table)} as d on d.id = b.value`
          : sql`null, null, null from ${name('best')} b`
      }
    where b.place <= ${request.first}`
  return { tables, rows, having }
}

/** One facet of one list. Ties at the end of the list are settled here: they are few. */
function facetOf(rows: readonly Row[], index: number, request: FacetRequest): FacetModel {
  const list = rows.find(isList)
  if (!list) return { values: [], distinct: 0, missing: 0, exact: true }
  const scaled = (number: number) => Math.round(number * list.number)
  const values = rows.flatMap((row) => (row.facet === index ? row : []))
  return {
    values: values
      .toSorted(
        (one, other) =>
          other.count - one.count ||
          (one.depth ?? 0) - (other.depth ?? 0) ||
          (one.value < other.value ? -1 : 1),
      )
      .slice(0, request.first)
      .map(({ value, count: found, id, broader, named }) => ({
        ...(named ?? { name: value, nameLanguage: null, otherNames: [] }),
        value,
        count: scaled(found),
        id,
        broader,
      })),
    distinct: values[0]?.number ?? 0,
    missing: scaled(list.count - (list.having[index] ?? 0)),
    exact: list.number === 1,
  }
}
