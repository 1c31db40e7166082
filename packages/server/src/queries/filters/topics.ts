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

interface TopicsValue {
  in?: readonly string[] | null
  includeNarrower: boolean
  provenance?: List | null
  treatment?: List | null
}

/** One of the row's topics fits, by slug or id, with what is narrower unless told otherwise. */
export function topicsIn(table: string, owner: string): FieldCondition<TopicsValue> {
  return {
    nullable: false,
    condition: (alias, value) => {
      for (const name of ['in', 'provenance', 'treatment'] as const)
        if (value[name] === null) throw nullRefused(name)
      const label = `${alias}_t`
      const conditions = [sql`${column(label, owner)} = ${column(alias, 'id')}`]
      if (value.provenance)
        conditions.push(listed(column(label, 'provenance'), 'text', value.provenance))
      if (value.treatment)
        conditions.push(listed(column(label, 'treatment'), 'text', value.treatment))
      if (value.in) {
        const wanted = topicsByKey(value.in)
        conditions.push(
          value.includeNarrower
            ? sql`${column(label, 'topic_id')} in (
                select topic_ancestor.topic_id from topic_ancestor
                where topic_ancestor.ancestor_id in ${wanted})`
            : sql`${column(label, 'topic_id')} in ${wanted}`,
        )
      }
      return sql`exists (select from ${sql.table(table)} as ${sql.ref(label)} where ${all(conditions)})`
    },
  }
}

function topicsByKey(keys: readonly string[]): Condition {
  const given = [...keys]
  return sql`(
    select document.id from document where document.entity = 'topic' and document.slug = any(${given}::text[])
    union all
    select document.id from document
    where document.entity = 'topic' and document.id = any(${given.filter((key) => uuid.test(key))}::uuid[])
    union all
    select redirect.document_id from redirect
    where redirect.entity = 'topic' and redirect.former = any(${given}::text[]))`
}
