import type { Owners, Summaries } from '@communique/schema'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../db/tables.ts'
import { countFacets } from './facets/count.ts'
import type { Facet } from './facets/definition.ts'
import { defaultLimits, estimatesOf, type Limits } from './facets/sample.ts'
import { ownedBy, type Shape } from './reader.ts'
import { countTimelines } from './timeline.ts'

/** The lists of an entity that are summed up: their owners, and which rows stand in each. */
export interface Lists {
  table: string
  ids: readonly string[]
  /** Whether the row `t` stands in the list of `owner.id` under the filter. */
  holds: RawBuilder<unknown>
}

/** How the lists of an entity are summed up. */
export interface Summed<Filter> {
  facets: Record<string, Facet<Filter>>
  /** The column that a timeline goes by. */
  date: string
}

/** In place of the owner, where there is one list of all. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** Facets and timelines of an entity's lists. */
export function summariesOf<Filter extends object, Order extends string>(
  database: Kysely<Database>,
  shape: Shape<Filter, Order>,
  { facets, date }: Summed<Filter>,
  limits: Limits = defaultLimits,
): Summaries<Filter> {
  const db = database.withoutPlugins()
  const estimates = estimatesOf(db, limits)
  const listsOf =
    (owners: Owners | undefined) =>
    (filter: Filter | undefined): Lists => {
      const { table, filter: compile } = shape.brief ?? shape
      return {
        table,
        ids: owners?.ids ?? [nobody],
        holds: sql`${ownedBy(shape, owners, sql.ref('owner.id'))}
          and ${filter ? compile('t', filter) : sql`true`}`,
      }
    }
  return {
    facets: (owners, filter, requests) =>
      countFacets(db, facets, listsOf(owners), filter, requests, limits, estimates),
    timelines: (owners, filter, request) =>
      countTimelines(db, listsOf(owners)(filter), date, request),
  }
}
