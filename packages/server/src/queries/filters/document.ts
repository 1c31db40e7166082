import { sql } from 'kysely'
import {
  all,
  column,
  listed,
  nullRefused,
  uuid,
  type Condition,
  type FieldCondition,
  type List,
} from './condition.ts'

const idIn: FieldCondition<List> = {
  nullable: false,
  // What is not an id is the id of nothing.
  condition: (alias, list) =>
    listed(column(alias, 'id'), 'uuid', {
      in: list.in?.filter((id) => uuid.test(String(id))),
      notIn: list.notIn?.filter((id) => uuid.test(String(id))),
    }),
}

/** `{ in, notIn }` on slugs; former slugs stand for their successor. */
function slugIn(entity: string): FieldCondition<List> {
  const ids = (slugs: readonly unknown[]) => sql`(
    select document.id from document
    where document.entity = ${entity} and document.slug = any(${[...slugs]}::text[])
    union all
    select redirect.document_id from redirect
    where redirect.entity = ${entity} and redirect.former = any(${[...slugs]}::text[]))`
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
  id: idIn,
  slug: slugIn(entity),
  externalId,
  updatedAt,
})
