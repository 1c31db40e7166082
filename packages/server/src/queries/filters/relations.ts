import { sql } from 'kysely'
import type { FilterCompiler } from './compiler.ts'
import { column, type Condition, type FieldCondition } from './condition.ts'

/** The record that a column refers to fits a filter; nullable where the column is. */
export function related<Filter extends object>(
  name: string,
  table: string,
  filter: () => FilterCompiler<Filter>,
  options: { nullable?: boolean } = {},
): FieldCondition<Filter | null> {
  return {
    nullable: options.nullable ?? false,
    condition: (alias, value) => {
      const reference = column(alias, name)
      if (value === null) return sql`${reference} is null`
      const inner = `${alias}_r`
      return sql`exists (
        select from ${sql.table(table)} as ${sql.ref(inner)}
        where ${column(inner, 'id')} = ${reference} and ${filter()(inner, value)})`
    },
  }
}

/** One of the records that a link table joins to the row fits a filter. */
export function through<Filter extends object>(
  link: { table: string; owner: string; target: string; where?: (alias: string) => Condition },
  table: string,
  filter: () => FilterCompiler<Filter>,
): FieldCondition<Filter> {
  return {
    nullable: false,
    condition: (alias, value) => {
      const joined = `${alias}_l`
      const inner = `${alias}_r`
      return sql`exists (
        select from ${sql.table(link.table)} as ${sql.ref(joined)}
        join ${sql.table(table)} as ${sql.ref(inner)} on ${column(inner, 'id')} = ${column(joined, link.target)}
        where ${column(joined, link.owner)} = ${column(alias, 'id')}
          and ${link.where?.(joined) ?? sql`true`} and ${filter()(inner, value)})`
    },
  }
}
