import { sql, type RawBuilder } from 'kysely'

/** How one facet of an entity is counted. */
export interface Facet<Filter> {
  /** What of the filter it is counted without: a field, or a field within one. */
  own: readonly string[]
  /** The column of the counted table that it needs beside the id. */
  column?: string
  /** Columns `owner`, `n` (the document) and `value`, from `k`: the documents of the lists. */
  values: (filter: Filter | undefined) => RawBuilder<unknown>
  /** A document has one value at most, or no value twice: neither needs to be told apart. */
  each?: 'one value' | 'different values'
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
    each: 'one value',
    values: () => sql`select k.owner, k.n, ${sql.ref(`k.${column}`)} as value from k`,
    ...(documents && { documents }),
  }
}

/** The values of a column of rows that belong to the document, or to what a column of it refers to. */
export function linkedFacet<Filter>(options: {
  own: readonly string[]
  table: string
  owner: string
  value: string
  by?: string
  where?: (alias: string, filter: Filter | undefined) => RawBuilder<unknown>
  each?: Facet<Filter>['each']
  documents?: Facet<Filter>['documents']
}): Facet<Filter> {
  const { own, table, owner, value, by = 'id', where, each, documents } = options
  return {
    own,
    ...(by !== 'id' && { column: by }),
    ...(each && { each }),
    values: (filter) => sql`
      select k.owner, k.n, ${sql.ref(`l.${value}`)} as value from k
      join ${sql.table(table)} as l on ${sql.ref(`l.${owner}`)} = ${sql.ref(`k.${by}`)}
      where ${where?.('l', filter) ?? sql`true`}`,
    ...(documents && { documents }),
  }
}

/** The topics of the document with what is broader: so each counts what is narrower. */
export function topicsFacet<Filter>(
  table: string,
  owner: string,
  where: (alias: string, filter: Filter | undefined) => RawBuilder<unknown>,
): Facet<Filter> {
  return {
    own: ['topics', 'in'],
    values: (filter) => sql`
      select k.owner, k.n, a.ancestor_id as value from k
      join ${sql.table(table)} as l on ${sql.ref(`l.${owner}`)} = k.id
      join topic_ancestor as a on a.topic_id = l.topic_id
      where ${where('l', filter)}`,
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
