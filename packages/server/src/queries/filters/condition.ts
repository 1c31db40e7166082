import { badInput } from '@communique/schema'
import { sql, type RawBuilder } from 'kysely'

/** A condition on a row, given the alias of its table. */
export type Condition = RawBuilder<unknown>

/**
 * How one field of a filter becomes a condition; `null` reaches it only where it is nullable. Where all
 * rows must fulfil it (`must`), an index may find them; inside `or` and `not` each row is looked at.
 */
export interface FieldCondition<Value> {
  nullable: boolean
  condition(alias: string, value: Value, must?: boolean): Condition
}

export const all = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`
export const any = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`

/** The refusal of a null where it would mean nothing. */
export const nullRefused = (name: string) =>
  badInput(`\`${name}\` may not be null in a filter; leave it out for no condition.`)

/** The values of `{ in, notIn }`. */
export type List = {
  in?: readonly unknown[] | null | undefined
  notIn?: readonly unknown[] | null | undefined
}

export const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`)

/** An expression is in one list and not in the other. */
export function listed(expression: Condition, type: string, list: List): Condition {
  const conditions: Condition[] = []
  if (list.in === null) throw nullRefused('in')
  if (list.notIn === null) throw nullRefused('notIn')
  const cast = sql.raw(type)
  if (list.in) conditions.push(sql`${expression} = any(${[...list.in]}::${cast}[])`)
  if (list.notIn) conditions.push(sql`${expression} <> all(${[...list.notIn]}::${cast}[])`)
  return all(conditions)
}
