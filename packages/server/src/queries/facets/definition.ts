import { sql, type RawBuilder } from 'kysely'

/** How one facet of an entity is counted. */
export interface Facet<Filter> {
  /** What of the filter it is counted without: a field, or a field within one. */
  own: readonly string[]
  /** The column that decides its values: documents that have the same in it are taken as one. */
  column: (filter: Filter | undefined) => string
  /** Columns `list`, `n`, `documents` and `value`, of groups of documents. */
  values: (groups: Groups, filter: Filter | undefined) => RawBuilder<unknown>
  /** Whether a group `g` has any value, where that can be seen. */
  any?: (filter: Filter | undefined) => RawBuilder<unknown> | undefined
  /** No group has a value twice. */
  different?: boolean
  /** The table of the documents that the values are the ids of, and the column that names them. */
  documents?: { table: string; key: 'slug' | 'code' }
}

/** Documents by what they have in a column. */
export interface Groups {
  /** `list`, `shared` (what they have in the column), `documents` (how many), and `n`, its own. */
  table: RawBuilder<unknown>
  linked: Linked
}

/**
 * How what belongs to groups is read: looked up for each, or, where there are many, from end to end.
 * The planner does not know how many there are; in a small record it can do nothing wrong.
 */
export type Linked = 'for each' | 'by their number' | 'as planned'

/** Up to so many groups, each is looked up sooner than a table of a long record is read. */
const fewGroups = 1500

const ofGroup = sql`g.list, g.n, g.documents`

/** What is selected of groups `g` and the rows `l` of a table that belong to each. */
function linkedTo(
  { table: groups, linked }: Groups,
  selected: RawBuilder<unknown>,
  table: string,
  owner: string,
  condition: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const rows = sql`${sql.table(table)} as l`
  const owned = sql`${sql.ref(`l.${owner}`)} = g.shared`
  if (linked === 'as planned')
    return sql`select ${selected} from ${groups} as g join ${rows} on ${owned} and ${condition}`
  // What has an offset is read as it stands.
  const forEach = sql`select ${selected} from ${groups} as g,
    lateral (select l.* from ${rows} where ${owned} and ${condition} offset 0) as l`
  if (linked === 'for each') return forEach
  const few = sql`(select count(*) from ${groups}) <= ${sql.lit(fewGroups)}`
  return sql`${forEach} where ${few} union all
    select ${selected} from ${groups} as g
    join (select l.* from ${rows} where ${condition} offset 0) as l on ${owned} where not ${few}`
}

/** The values of a column: ids of documents, or plain. */
export function columnFacet(
  own: readonly string[],
  column: string,
  documents?: Facet<unknown>['documents'],
): Facet<unknown> {
  return {
    own,
    column: () => column,
    different: true,
    values: ({ table }) => sql`select ${ofGroup}, g.shared as value from ${table} as g`,
    any: () => sql`g.shared is not null`,
    ...(documents && { documents }),
  }
}

/** The ids in a column that holds several, each once. */
export function arrayFacet(
  own: readonly string[],
  column: string,
  documents: Facet<unknown>['documents'],
): Facet<unknown> {
  return {
    own,
    column: () => column,
    different: true,
    values: ({ table }) => sql`select ${ofGroup}, unnest(g.shared) as value from ${table} as g`,
    any: () => hasAny,
    ...(documents && { documents }),
  }
}

const hasAny = sql`g.shared <> '{}'`

/** The values of a column of rows that belong to the document, or to what a column of it refers to. */
export function linkedFacet<Filter>(options: {
  own: readonly string[]
  table: string
  owner: string
  value: string
  by?: string
  where?: (alias: string, filter: Filter | undefined) => RawBuilder<unknown>
  different?: boolean
  documents?: Facet<Filter>['documents']
}): Facet<Filter> {
  const { own, table, owner, value, by = 'id', where, different, documents } = options
  return {
    own,
    column: () => by,
    ...(different && { different }),
    values: (groups, filter) =>
      linkedTo(
        groups,
        sql`${ofGroup}, ${sql.ref(`l.${value}`)} as value`,
        table,
        owner,
        where?.('l', filter) ?? sql`true`,
      ),
    ...(documents && { documents }),
  }
}

/**
 * The topics of the document with what is broader: so each counts what is narrower. They stand in
 * rows of their own; where a column holds their ids too, it is read unless more is asked of them.
 */
export function topicsFacet<Filter>(options: {
  table: string
  owner: string
  where: (alias: string, filter: Filter | undefined) => RawBuilder<unknown> | undefined
  column?: string
}): Facet<Filter> {
  const { table, owner, where, column } = options
  const inColumn = (filter: Filter | undefined) => (where('l', filter) ? undefined : column)
  const labels = (groups: Groups, filter: Filter | undefined) =>
    inColumn(filter)
      ? sql`select ${ofGroup}, unnest(g.shared) as topic_id from ${groups.table} as g`
      : linkedTo(groups, sql`${ofGroup}, l.topic_id`, table, owner, where('l', filter) ?? sql`true`)
  return {
    own: ['topics', 'in'],
    column: (filter) => inColumn(filter) ?? 'id',
    values: (groups, filter) => sql`
      select g.list, g.n, g.documents, a.ancestor_id as value from (${labels(groups, filter)}) as g
      join (select * from topic_ancestor offset 0) as a on a.topic_id = g.topic_id`,
    any: (filter) => (inColumn(filter) ? hasAny : undefined),
    documents: { table: 'topic', key: 'slug' },
  }
}

export const slugs = (table: string) => ({ table, key: 'slug' }) as const
export const codes = { table: 'country', key: 'code' } as const

/** How far the document's own citations could be verified. */
export const verificationFacet = linkedFacet<unknown>({
  own: ['verification'],
  table: 'citation',
  owner: 'owner_id',
  value: 'verification',
})
