import { sql, type RawBuilder } from 'kysely'

/** How one facet of an entity is counted. */
export interface Facet<Filter> {
  /** What of the filter it is counted without: a field, or a field within one. */
  own: readonly string[]
  /** The column of the counted rows that it needs beside the id. */
  column?: string
  /** Columns `list`, `n` (the document) and `value`, from `k`: the documents of the lists. */
  values: (filter: Filter | undefined) => RawBuilder<unknown>
  /** Whether a document of `k` has any value, where that can be seen. */
  any?: (filter: Filter | undefined) => RawBuilder<unknown> | undefined
  /** No document has a value twice. */
  different?: boolean
  /** The table of the documents that the values are the ids of, and the column that names them. */
  documents?: { table: string; key: 'slug' | 'code' }
}

/** The values of a column: ids of documents, or plain. */
export function columnFacet(
  own: readonly string[],
  column: string,
  documents?: Facet<unknown>['documents'],
): Facet<unknown> {
  return {
    own,
    column,
    different: true,
    values: () => sql`select k.list, k.n, ${sql.ref(`k.${column}`)} as value from k`,
    any: () => sql`${sql.ref(`k.${column}`)} is not null`,
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
    column,
    different: true,
    values: () => sql`select k.list, k.n, unnest(${sql.ref(`k.${column}`)}) as value from k`,
    any: () => hasAny(column),
    ...(documents && { documents }),
  }
}

const hasAny = (column: string) => sql`${sql.ref(`k.${column}`)} <> '{}'`

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
    ...(by !== 'id' && { column: by }),
    ...(different && { different }),
    values: (filter) => sql`
      select k.list, k.n, ${sql.ref(`l.${value}`)} as value from k
      join ${sql.table(table)} as l on ${sql.ref(`l.${owner}`)} = ${sql.ref(`k.${by}`)}
      where ${where?.('l', filter) ?? sql`true`}`,
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
  const labels = (condition: RawBuilder<unknown> | undefined) =>
    column && !condition
      ? sql`select k.list, k.n, unnest(${sql.ref(`k.${column}`)}) as topic_id from k`
      : sql`select k.list, k.n, l.topic_id from k
          join ${sql.table(table)} as l on ${sql.ref(`l.${owner}`)} = k.id
          where ${condition ?? sql`true`}`
  return {
    own: ['topics', 'in'],
    ...(column && { column }),
    values: (filter) => sql`
      select l.list, l.n, a.ancestor_id as value from (${labels(where('l', filter))}) as l
      join topic_ancestor as a on a.topic_id = l.topic_id`,
    any: (filter) => (column && !where('l', filter) ? hasAny(column) : undefined),
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
