import { badInput } from '@communique/schema'
import { partialDateBounds } from '@communique/schema/partial-date'
import { sql, type RawBuilder } from 'kysely'

/** A condition on a row, given the alias of its table. */
export type Condition = RawBuilder<unknown>

/** How one field of a filter becomes a condition; `null` reaches it only where it is nullable. */
export interface FieldCondition<Value> {
  nullable: boolean
  condition(alias: string, value: Value): Condition
}

type Fields<Filter> = {
  [Field in Exclude<keyof Filter, 'and' | 'or' | 'not'>]-?: FieldCondition<never>
}

export type FilterCompiler<Filter> = (alias: string, filter: Filter) => Condition

const all = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`
const any = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`

/** Filters nest through relations and through `and`, `or`, `not`; one deeper than this is refused. */
const maximumDepth = 8

/** Turns a filter into a condition: what is absent is no condition, all that is given must hold. */
export function filterCompiler<Filter extends object>(
  fields: () => Fields<Filter>,
): FilterCompiler<Filter> {
  let known: Fields<Filter> | undefined
  const compile = (alias: string, filter: Filter, depth: number): Condition => {
    known ??= fields()
    // Each relation adds a part to the alias.
    if (depth + alias.split('_').length > maximumDepth)
      throw badInput(`A filter may nest at most ${maximumDepth} levels.`)
    const conditions: Condition[] = []
    for (const [name, value] of Object.entries(filter)) {
      if (value === undefined) continue
      if (value === null && !(known as Record<string, { nullable: boolean }>)[name]?.nullable)
        throw nullRefused(name)
      if (name === 'not') {
        conditions.push(sql`not coalesce(${compile(alias, value, depth + 1)}, false)`)
      } else if (name === 'and' || name === 'or') {
        const inner = (value as Filter[]).map((each) => compile(alias, each, depth + 1))
        conditions.push(name === 'and' ? all(inner) : any(inner))
      } else {
        conditions.push(known[name as keyof Fields<Filter>].condition(alias, value as never))
      }
    }
    return all(conditions)
  }
  return (alias, filter) => compile(alias, filter, 0)
}

const nullRefused = (name: string) =>
  badInput(`\`${name}\` may not be null in a filter; leave it out for no condition.`)

type List = {
  in?: readonly unknown[] | null | undefined
  notIn?: readonly unknown[] | null | undefined
}

const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`)

function listed(expression: Condition, type: string, list: List): Condition {
  const conditions: Condition[] = []
  if (list.in === null) throw nullRefused('in')
  if (list.notIn === null) throw nullRefused('notIn')
  const cast = sql.raw(type)
  if (list.in) conditions.push(sql`${expression} = any(${[...list.in]}::${cast}[])`)
  if (list.notIn) conditions.push(sql`${expression} <> all(${[...list.notIn]}::${cast}[])`)
  return all(conditions)
}

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

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const idIn: FieldCondition<List> = {
  nullable: false,
  // What is not an id is the id of nothing.
  condition: (alias, list) =>
    listed(column(alias, 'id'), 'uuid', {
      in: list.in?.filter((id) => uuid.test(String(id))),
      notIn: list.notIn?.filter((id) => uuid.test(String(id))),
    }),
}

/** `{ in, notIn }` on slugs; former slugs stand for their successor. */
export function slugIn(entity: string): FieldCondition<List> {
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
      } else {
        if (from) conditions.push(sql`${latest} >= ${from}::date`)
        if (until) conditions.push(sql`${earliest} <= ${until}::date`)
      }
      return all(conditions)
    },
  }
}

export const updatedAt: FieldCondition<{
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

export const externalId: FieldCondition<{ scheme: string; value?: List | null }> = {
  nullable: false,
  condition: (alias, { scheme, value }) => {
    if (value === null) throw nullRefused('value')
    return sql`exists (
      select from external_id e
      where e.document_id = ${column(alias, 'id')} and e.scheme = ${scheme}
        and ${value ? listed(sql.ref('e.value'), 'text', value) : sql`true`})`
  },
}

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

/** What every document's filter has beside its own fields. */
export const documentConditions = (entity: string) => ({
  id: idIn,
  slug: slugIn(entity),
  externalId,
  updatedAt,
})
