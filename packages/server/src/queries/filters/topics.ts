import { TopicSet } from '@communique/schema'
import { sql } from 'kysely'
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
  in?: readonly string[] | TopicSet | null | undefined
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

/** The same where the row itself has the ids of its topics; what more is asked stands in their rows. */
export function topicsAmong(
  name: string,
  table: string,
  owner: string,
): FieldCondition<TopicsValue> {
  const rows = topicsIn(table, owner)
  return {
    nullable: false,
    condition(alias, value) {
      const own = value.in && !value.provenance && !value.treatment
      if (!own) return rows.condition(alias, value)
      return sql`${column(alias, name)} && ${idsOf(value.in)}`
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
  if (value.in) conditions.push(sql`${column(label, 'topic_id')} = any(${idsOf(value.in)})`)
  return all(conditions)
}

/** A filter's topics have been found before: so the plan knows how many there are. */
function idsOf(topics: readonly string[] | TopicSet | null | undefined): Condition {
  if (!(topics instanceof TopicSet))
    throw new Error('Topics reached a condition that were not found')
  return sql`${[...topics.ids]}::uuid[]`
}
