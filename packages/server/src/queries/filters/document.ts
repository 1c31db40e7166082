import { sql } from 'kysely'
import { uuid } from '../../uuid.ts'
import {
  all,
  column,
  listed,
  nullRefused,
  type Condition,
  type FieldCondition,
  type List,
} from './condition.ts'

/** `{ in, notIn }` on ids; ids that were given up stand for their successor. */
function idIn(entity: string): FieldCondition<List> {
  const ids = (given: readonly unknown[]) => {
    // What is not an id is the id of nothing.
    const known = given.filter((id) => uuid.test(String(id)))
    return sql`(
      select unnest(${known}::uuid[])
      union all
      select redirect.document_id from redirect
      where redirect.entity = ${entity} and redirect.former = any(${known}::text[]))`
  }
  return amongIds(ids)
}

/** `{ in, notIn }` on slugs; former slugs stand for their successor. */
function slugIn(entity: string): FieldCondition<List> {
  return amongIds(
    (slugs) => sql`(
      select document.id from document
      where document.entity = ${entity} and document.slug = any(${[...slugs]}::text[])
      union all
      select redirect.document_id from redirect
      where redirect.entity = ${entity} and redirect.former = any(${[...slugs]}::text[]))`,
  )
}

/** The row is one of those that the given keys lead to. */
function amongIds(ids: (keys: readonly unknown[]) => Condition): FieldCondition<List> {
  return {
    nullable: false,
    condition: (alias, list) => {
      if (list.in === null) throw nullRefused('in')
      if (list.notIn === null) throw nullRefused('notIn')
      const conditions: Condition[] = []
      if (list.in) conditions.push(sql`${column(alias, 'id')} in ${ids(list.in)}`)
      if (list.notIn) conditions.push(sql`${column(alias, 'id')} not in ${ids(list.notIn)}`)
      return all(conditions)
    },
  }
}

const updatedAt: FieldCondition<{
  from?: Date | string | null
  until?: Date | string | null
}> = {
  nullable: false,
  condition: (alias, range) => {
    const conditions: Condition[] = []
    if (range.from === null) throw nullRefused('from')
    if (range.until === null) throw nullRefused('until')
    const moment = (value: Date | string) => new Date(value).toISOString()
    if (range.from)
      conditions.push(sql`${column(alias, 'updated_at')} >= ${moment(range.from)}::timestamptz`)
    if (range.until)
      conditions.push(sql`${column(alias, 'updated_at')} <= ${moment(range.until)}::timestamptz`)
    return all(conditions)
  },
}

const externalId: FieldCondition<{ scheme: string; value?: List | null }> = {
  nullable: false,
  condition: (alias, { scheme, value }) => {
    if (value === null) throw nullRefused('value')
    return sql`exists (
      select from external_id e
      where e.document_id = ${column(alias, 'id')} and e.scheme = ${scheme}
        and ${value ? listed(sql.ref('e.value'), 'text', value) : sql`true`})`
  },
}

/** What every document's filter has beside its own fields. */
export const documentConditions = (entity: string) => ({
  id: idIn(entity),
  slug: slugIn(entity),
  externalId,
  updatedAt,
})
