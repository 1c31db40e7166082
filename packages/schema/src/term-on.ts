import { isOnOrBefore } from './foundation/day.ts'
import type { DateColumns } from './foundation/edtf-date.ts'

type Term = DateColumns<'start'> & DateColumns<'end'> & { officeId: string }

/** Whether a term may have covered a day of a range; a start or end that is not known rules nothing out. */
export function mayCover(term: Term, earliest: string, latest: string): boolean {
  const began = term.start === null || isOnOrBefore(term.startEarliest, latest)
  const lasted = term.end === null || isOnOrBefore(earliest, term.endLatest)
  return began && lasted
}

/**
 * The term in which somebody held an office on a day (or on an unknown day of a range): the one that
 * may cover it, or null where none does or more than one might.
 */
export function termOn<T extends Term>(
  terms: readonly T[],
  officeId: string,
  day: { earliest: string; latest: string } | undefined,
): T | null {
  const candidates = terms.filter(
    (term) => term.officeId === officeId && (!day || mayCover(term, day.earliest, day.latest)),
  )
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}
