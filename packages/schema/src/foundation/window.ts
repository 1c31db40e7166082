import type { Window } from './page.ts'
import { badInput } from './user-error.ts'

export const defaultPageSize = 20
export const maximumPageSize = 100

export interface WindowArgs {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** The rows that the arguments of a connection ask for. */
export function windowOf({ first, after, last, before }: WindowArgs): Window {
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.')
  if (after != null && before != null) throw badInput('Give `after` or `before`, not both.')
  if (last != null && after != null) throw badInput('`last` goes with `before`, not with `after`.')
  if (first != null && before != null)
    throw badInput('`first` goes with `after`, not with `before`.')
  const backward = last != null || before != null
  const size = (backward ? last : first) ?? defaultPageSize
  const name = backward ? 'last' : 'first'
  if (size < 1) throw badInput(`\`${name}\` must be at least 1.`)
  if (size > maximumPageSize) throw badInput(`\`${name}\` must be at most ${maximumPageSize}.`)
  return { size, backward, cursor: (backward ? before : after) ?? undefined }
}
