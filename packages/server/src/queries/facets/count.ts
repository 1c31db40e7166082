import type { FacetModel, FacetRequest, FacetValueModel } from '@communique/schema'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../../db/tables.ts'
import type { Lists } from '../summaries.ts'
import type { Facet } from './definition.ts'
import { drawn, limitsFor, planFor, type Limits, type Slice } from './sample.ts'
import { without } from './without.ts'

/**
 * Counts facets of lists. Those that leave out nothing of the filter, or the same, are counted
 * together in one statement; where there is a single list, another tells first how long it is.
 */
export async function countFacets<Filter extends object>(
  db: Kysely<Database>,
  facets: Record<string, Facet<Filter>>,
  listsOf: (filter: Filter | undefined) => Lists,
  filter: Filter | undefined,
  requests: readonly FacetRequest[],
  limits: Limits,
): Promise<FacetModel[][]> {
  const wanted = requests.map((request) => {
    const facet = facets[request.facet]
    if (!facet) throw new Error(`there is no facet ${request.facet}`)
    return { request, facet, filter: without(filter, facet.own) }
  })
  const groups = [...Map.groupBy(wanted, ({ filter: left }) => JSON.stringify(left ?? {})).values()]
  const counted = await Promise.all(
    groups.map((group) => countGroup(db, group, listsOf(group[0]?.filter), limits)),
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

interface Row {
  owner: string
  /** The place of the facet in its group; -1 for the list itself. */
  facet: number
  value: string | null
  count: number
  /** Of the list: what a counted document stands for. Of a facet: how many values there are. */
  number: number
  depth: number | null
  broader: string | null
  id: string | null
  named: { name: string; nameLanguage: string | null; otherNames: FacetValueModel['otherNames'] }
}

async function countGroup<Filter>(
  db: Kysely<Database>,
  group: readonly Wanted<Filter>[],
  lists: Lists,
  allLimits: Limits,
): Promise<FacetModel[][]> {
  const limits = limitsFor(lists.ids.length, allLimits)
  const plan = lists.ids.length === 1 ? await planFor(db, lists, limits) : limits
  const columns = new Set(group.flatMap(({ facet }) => facet.column ?? []))
  const parts = group.map((wanted, index) => facetParts(wanted, index))
  const { rows } = await sql<Row>`
    with ${keptDocuments(lists, [...columns], { sample: limits.sample, ...plan })},
    ${sql.join(parts.map(({ tables }) => tables))}
    select owner, -1 as facet, null as value, documents as count, weight as number,
      null::integer as depth, null as broader, null::uuid as id, null::jsonb as named
    from list
    union all
    ${sql.join(
      parts.map(({ rows: selected }) => selected),
      sql` union all `,
    )}
  `.execute(db)
  const byOwner = Map.groupBy(rows, ({ owner }) => owner)
  return lists.ids.map((id) => {
    const ofList = byOwner.get(id) ?? []
    return group.map(({ request }, index) => facetOf(ofList, index, request))
  })
}

/**
 * `list`: each list that has any documents, and what each counted one stands for. `k`: the counted
 * documents, numbered within their list.
 */
function keptDocuments(
  { table, holds, ids }: Lists,
  columns: readonly string[],
  { exact, sample, slice }: { exact: number; sample: number; slice?: Slice },
): RawBuilder<unknown> {
  const more = columns.map((name) => sql`, ${sql.ref(`t.${name}`)}`)
  const inSlice = slice ? sql`${drawn} <= ${String(slice.until)}::bigint` : sql`true`
  // Adding nothing keeps PostgreSQL from reading the whole table in this order.
  const limit = slice ? sql`` : sql`order by ${drawn} + 0 limit ${exact + 1}`
  const share = sql`((max(number) filter (where n = ${sample}))::double precision + 2 ^ 63) / 2 ^ 64`
  return sql`
    found as materialized (
      select owner.id as owner, of_owner.*
      from unnest(${[...ids]}::uuid[]) as owner (id), lateral (
        select row_number() over (order by number)::integer as n, drawn.*
        from (
          select t.id, ${drawn} as number ${sql.join(more, sql``)}
          from ${sql.table(table)} as t where ${inSlice} and ${holds} ${limit}
        ) drawn
      ) of_owner
    ), list as materialized (
      select owner, ${
        slice
          ? sql`count(*)::integer as documents, ${1 / slice.share}::double precision as weight`
          : sql`least(count(*), case when count(*) > ${exact} then ${sample}::bigint end)::integer as documents,
            case when count(*) > ${exact}
              then ${(sample - 1) / sample}::double precision / (${share}) else 1 end as weight`
      }
      from found group by owner
    ), k as materialized (
      select found.* from found join list on list.owner = found.owner and found.n <= list.documents
    )`
}

/** The tables in which one facet is counted, and the rows of the answer. */
function facetParts<Filter>({ request, facet, filter }: Wanted<Filter>, index: number) {
  const name = (part: string) => sql.table(`${part}_${index}`)
  const { table, key } = facet.documents ?? {}
  const [all, different] = [sql`count(*)`, sql`count(distinct g.n)`]
  const withValue = facet.each ? all : different
  const withAny = facet.each === 'one value' ? all : different
  const tables = sql`
    ${name('given')} as materialized (
      select owner, n, value from (${facet.values(filter)}) given where value is not null
    ), ${name('counted')} as (
      select g.owner, g.value, ${withValue}::integer as count
      from ${name('given')} g group by g.owner, g.value
    ), ${name('best')} as (
      select c.*, rank() over (partition by c.owner order by c.count desc) as place,
        count(*) over (partition by c.owner)::integer as values
      from ${name('counted')} c join list using (owner)
      where round(c.count * list.weight) >= ${request.minCount}
    )`
  const isTopic = table === 'topic'
  const rows = sql`
    select owner, ${index}::integer, null, ${withAny}::integer,
      coalesce((select max(values) from ${name('best')} b where b.owner = g.owner), 0), null, null, null, null
    from ${name('given')} g group by owner
    union all
    select b.owner, ${index}::integer, ${key ? sql.ref(`d.${key}`) : sql`b.value`}::text, b.count, 0,
      ${isTopic ? sql`(select count(*)::integer from topic_ancestor a where a.topic_id = d.id)` : sql`null`},
      ${isTopic ? sql`(select slug from topic where topic.id = d.broader_id)` : sql`null`},
      ${
        table
          ? sql`d.id, jsonb_build_object('name', d.name, 'nameLanguage', d.name_language, 'otherNames', d.other_names)
              from ${name('best')} b join ${sql.table(table)} as d on d.id = b.value`
          : sql`null, null from ${name('best')} b`
      }
    where b.place <= ${request.first}`
  return { tables, rows }
}

/** One facet of one list. Ties at the end of the list are settled here: they are few. */
function facetOf(rows: readonly Row[], index: number, request: FacetRequest): FacetModel {
  const list = rows.find(({ facet }) => facet === -1)
  if (!list) return { values: [], distinct: 0, missing: 0, exact: true }
  const scaled = (count: number) => Math.round(count * list.number)
  const own = rows.filter(({ facet }) => facet === index)
  const summary = own.find(({ value }) => value === null)
  const values = own.flatMap((row) => (row.value === null ? [] : { ...row, value: row.value }))
  return {
    values: values
      .toSorted(
        (one, other) =>
          other.count - one.count ||
          (one.depth ?? 0) - (other.depth ?? 0) ||
          (one.value < other.value ? -1 : 1),
      )
      .slice(0, request.first)
      .map(({ value, count, id, broader, named }) => ({
        ...(named ?? { name: value, nameLanguage: null, otherNames: [] }),
        value,
        count: scaled(count),
        id,
        broader,
      })),
    distinct: summary?.number ?? 0,
    missing: scaled(list.count - (summary?.count ?? 0)),
    exact: list.number === 1,
  }
}
