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
  in?: readonly string[] | null | undefined
  includeNarrower: boolean
  provenance?: List | null | undefined
  treatment?: List | null | undefined
}

/** One of the row's topics fits, by slug or id, with what is narrower unless told otherwise. */
export function topicsIn(table: string, owner: string): FieldCondition<TopicsValue> {
  return {
    nullable: false,
    condition: (alias, value) => {
      const label = `${alias}_t`
      return sql`exists (
        select from ${sql.table(table)} as ${sql.ref(label)}
        where ${column(label, owner)} = ${column(alias, 'id')} and ${labelFits(label, value)})`
    },
  }
}

/** A topic given to a document fits in all respects. */
export function labelFits(label: string, value: TopicsValue | null | undefined): Condition {
  if (!value) return sql`true`
  for (const name of ['in', 'provenance', 'treatment'] as const)
    if (value[name] === null) throw nullRefused(name)
  const conditions: Condition[] = []
  if (value.provenance)
    conditions.push(listed(column(label, 'provenance'), 'text', value.provenance))
  if (value.treatment) conditions.push(listed(column(label, 'treatment'), 'text', value.treatment))
  if (value.in) {
    const topics = value.includeNarrower
      ? sql`select topic_ancestor.topic_id from topic_ancestor
          where topic_ancestor.ancestor_id in (${topicsByKey(value.in)})`
      : topicsByKey(value.in)
    // As an array they are found once, and looked up in the index together.
    conditions.push(sql`${column(label, 'topic_id')} = any(array(${topics}))`)
  }
  return all(conditions)
}

function topicsByKey(keys: readonly string[]): Condition {
  const given = [...keys]
  return sql`
    select document.id from document where document.entity = 'topic' and document.slug = any(${given}::text[])
    union all
    select document.id from document
    where document.entity = 'topic' and document.id = any(${given.filter((key) => uuid.test(key))}::uuid[])
    union all
    select redirect.document_id from redirect
    where redirect.entity = 'topic' and redirect.former = any(${given}::text[])`
}
