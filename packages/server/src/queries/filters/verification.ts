import { sql } from 'kysely'
import { oneOf } from './columns.ts'
import type { FieldCondition, List } from './condition.ts'

/** One of the document's own citations could be verified so far. */
export const verified: FieldCondition<List> = {
  nullable: false,
  condition: (alias, list) => {
    const inner = `${alias}_c`
    return sql`exists (
        select from citation as ${sql.ref(inner)}
        where ${sql.ref(`${inner}.owner_id`)} = ${sql.ref(`${alias}.id`)}
          and ${oneOf('verification').condition(inner, list)})`
  },
}
