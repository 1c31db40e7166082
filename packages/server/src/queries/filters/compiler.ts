import { badInput } from '@communique/schema'
import { sql } from 'kysely'
import { all, any, nullRefused, type Condition, type FieldCondition } from './condition.ts'

type Fields<Filter> = {
  [Field in Exclude<keyof Filter, 'and' | 'or' | 'not'>]-?: FieldCondition<never>
}

export type FilterCompiler<Filter> = (alias: string, filter: Filter) => Condition

/** Filters nest through relations and through `and`, `or`, `not`; one deeper than this is refused. */
const maximumDepth = 8

/** Turns a filter into a condition: what is absent is no condition, all that is given must hold. */
export function filterCompiler<Filter extends object>(
  fields: () => Fields<Filter>,
): FilterCompiler<Filter> {
  let known: Fields<Filter> | undefined
  const compile = (alias: string, filter: Filter, depth: number, must: boolean): Condition => {
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
        conditions.push(sql`not coalesce(${compile(alias, value, depth + 1, false)}, false)`)
      } else if (name === 'and' || name === 'or') {
        const every = must && name === 'and'
        const inner = (value as Filter[]).map((each) => compile(alias, each, depth + 1, every))
        conditions.push(name === 'and' ? all(inner) : any(inner))
      } else {
        conditions.push(known[name as keyof Fields<Filter>].condition(alias, value as never, must))
      }
    }
    return all(conditions)
  }
  return (alias, filter) => compile(alias, filter, 0, true)
}
