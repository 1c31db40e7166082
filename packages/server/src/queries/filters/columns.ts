import { partialDateBounds } from '@communique/schema/partial-date'
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

/** `{ in, notIn }` on a text column. */
export function oneOf(
  name: string,
  options: { nullable?: boolean } = {},
): FieldCondition<List | null> {
  return {
    nullable: options.nullable ?? false,
    condition: (alias, list) =>
      list === null
        ? sql`${column(alias, name)} is null`
        : listed(column(alias, name), 'text', list),
  }
}

export function flag(name: string): FieldCondition<boolean> {
  return { nullable: false, condition: (alias, value) => sql`${column(alias, name)} = ${value}` }
}

/** `{ in, contains }` on a name, without regard to case. */
export function named(name = 'name'): FieldCondition<{
  in?: readonly string[] | null
  contains?: string | null
}> {
  return {
    nullable: false,
    condition: (alias, filter) => {
      if (filter.in === null) throw nullRefused('in')
      if (filter.contains === null) throw nullRefused('contains')
      const conditions: Condition[] = []
      if (filter.in)
        conditions.push(
          sql`lower(${column(alias, name)}) = any(select lower(wanted) from unnest(${[...filter.in]}::text[]) wanted)`,
        )
      if (filter.contains)
        conditions.push(sql`strpos(lower(${column(alias, name)}), lower(${filter.contains})) > 0`)
      return all(conditions)
    },
  }
}

/** A range of days on a date with its bounds: `name`, `name_earliest`, `name_latest`, `name_approximate`. */
export function dated(name: string): FieldCondition<{
  from?: string | null
  until?: string | null
  certainty: 'CERTAIN' | 'POSSIBLE'
} | null> {
  return {
    nullable: true,
    condition: (alias, range) => {
      const written = column(alias, name)
      if (range === null) return sql`${written} is null`
      if (range.from === null) throw nullRefused('from')
      if (range.until === null) throw nullRefused('until')
      const from = range.from && partialDateBounds(range.from)?.first
      const until = range.until && partialDateBounds(range.until)?.last
      const earliest = column(alias, `${name}_earliest`)
      const latest = column(alias, `${name}_latest`)
      const conditions = [sql`${written} is not null`]
      if (range.certainty === 'CERTAIN') {
        conditions.push(sql`not ${column(alias, `${name}_approximate`)}`)
        if (from) conditions.push(sql`${earliest} >= ${from}::date`)
        if (until) conditions.push(sql`${latest} <= ${until}::date`)
        // What follows from both: an index by the earliest day is then read between the two.
        if (from && until) conditions.push(sql`${earliest} <= ${until}::date`)
      } else {
        if (from) conditions.push(sql`${latest} >= ${from}::date`)
        if (until) conditions.push(sql`${earliest} <= ${until}::date`)
      }
      return all(conditions)
    },
  }
}
