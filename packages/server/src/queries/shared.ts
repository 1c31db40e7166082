import { sql, type RawBuilder } from 'kysely'
import type { Sort } from './reader.ts'

export const documentColumns = ['id', 'slug', 'revision', 'createdAt', 'updatedAt', 'note'] as const
export const nameColumns = ['name', 'nameLanguage', 'otherNames'] as const

/** The four columns of a date. */
export function dateColumnsOf(name: string): string[] {
  return [name, `${name}Earliest`, `${name}Latest`, `${name}Approximate`]
}

const sort = (column: string, type: Sort['type'], descending: boolean): Sort => ({
  column,
  type,
  descending,
})

export const nameOrders = {
  NAME_ASC: sort('name', 'text', false),
  NAME_DESC: sort('name', 'text', true),
}
export const updatedAtOrders = {
  UPDATED_AT_ASC: sort('updated_at', 'timestamptz', false),
  UPDATED_AT_DESC: sort('updated_at', 'timestamptz', true),
}
export const positionOrder = { POSITION_ASC: sort('position_sort', 'integer', false) }

/** Ascending by the earliest day, descending by the latest: the undated come last in both. */
export const byDay = (name: string) => ({
  ascending: sort(`${name}_earliest`, 'date', false),
  descending: sort(`${name}_latest`, 'date', true),
})

type Relation = (alias: string, owner: RawBuilder<unknown>) => RawBuilder<unknown>

/** The row refers to the owner. */
export const refersBy =
  (column: string): Relation =>
  (alias, owner) =>
    sql`${sql.ref(`${alias}.${column}`)} = ${owner}`

/** A link table joins the row to the owner. */
export const linkedBy =
  (table: string, rowColumn: string, ownerColumn: string): Relation =>
  (alias, owner) =>
    sql`exists (
      select from ${sql.table(table)} as l
      where ${sql.ref(`l.${rowColumn}`)} = ${sql.ref(`${alias}.id`)} and ${sql.ref(`l.${ownerColumn}`)} = ${owner})`

/** The row has the owner, a topic, or one narrower. */
export const onTopic =
  (table: string, rowColumn: string): Relation =>
  (alias, owner) =>
    sql`exists (
      select from ${sql.table(table)} as l
      join topic_ancestor a on a.topic_id = l.topic_id
      where ${sql.ref(`l.${rowColumn}`)} = ${sql.ref(`${alias}.id`)} and a.ancestor_id = ${owner})`

/** The row itself or a part of it cites the owner, a source. */
export const citing: Relation = (alias, owner) =>
  sql`exists (
    select from citation c
    where c.document_id = ${sql.ref(`${alias}.id`)} and c.source_id = ${owner})`
