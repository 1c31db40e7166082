import type { DateColumns } from './foundation/edtf-date.ts'

/** The latest status not later than a day, or null where the record is silent. */
export function statusOn<T extends DateColumns<'asOf'>>(
  statuses: readonly T[],
  day: string,
): T | null {
  let latest: T | null = null
  for (const status of statuses) {
    if (!comesNoLater(status.asOfLatest, day)) continue
    if (latest === null || comesNoLater(latest.asOfLatest, status.asOfLatest)) latest = status
  }
  return latest
}

/** Days compare as text, but for the two infinities. */
function comesNoLater(one: string, other: string): boolean {
  if (one === '-infinity' || other === 'infinity') return true
  if (one === 'infinity' || other === '-infinity') return false
  return one <= other
}
