import { sql } from 'kysely'
import type { Lists } from '../summaries.ts'
import type { Estimate, Limits } from './sample.ts'

/**
 * Where a list that leaves out something of the filter is short enough to be counted, the list under
 * all of it is looked for within: the planner takes the index of what is common to be read for nothing.
 */
export function withinShorter(
  own: { lists: Lists; length: Estimate | undefined },
  others: readonly Lists[],
  lengths: readonly (Estimate | undefined)[],
  { exact, record: small }: Limits,
) {
  const index = lengths.findIndex(
    (each) => each && each.record > small && each.length > 0 && each.length <= exact,
  )
  const [wider, length] = [others[index], lengths[index]]
  if (!wider || !length || wider === own.lists || wider.table !== own.lists.table) return own
  const holds = sql`${wider.holds} and (${own.lists.holds}) is true`
  return { lists: { ...own.lists, holds }, length }
}
