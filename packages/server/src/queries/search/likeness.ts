import type { SearchedEntity, SearchRequest } from '@communique/schema'
import { sql, type RawBuilder } from 'kysely'
import { exclusionsOf } from './exclusions.ts'
import { searched } from './searched.ts'

/** What only looks alike ranks below what holds the words. */
const weight = 0.5

/** Longer queries are no names, and would be long compared with each. */
const longestName = 100

const names = sql`t.folded_names`

/** Whether names that only look alike are found too. */
export function byLikeness({ query }: SearchRequest, entity: SearchedEntity): boolean {
  return searched[entity].named && query.text.length <= longestName
}

/** The row `t` has a name that looks like what is searched for, and holds nothing that is excluded. */
export function alike(request: SearchRequest): RawBuilder<unknown> {
  const { name, excluded } = compared(request)
  const holding = sql`${name} <% ${names}`
  if (excluded.length === 0) return holding
  return sql`(${holding} and (t.search @@ (select search_query(${excluded.join(' or ')}))) is not true)`
}

/** How much it does, as a score. */
export function likeness(request: SearchRequest): RawBuilder<unknown> {
  const { name } = compared(request)
  return sql`(${weight} * (
      0.8 * word_similarity(${name}, ${names}) + 0.2 * similarity(${name}, split_part(${names}, E'\\n', 1))))::real`
}

/** What is compared with names: all but what is excluded. */
function compared({ query }: SearchRequest) {
  const { wanted, excluded } = exclusionsOf(query.text)
  const name =
    excluded.length === 0 ? sql`${query.reading.folded}::text` : sql`search_fold(${wanted})`
  return { name, excluded }
}
