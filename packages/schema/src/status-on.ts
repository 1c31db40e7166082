import { isOnOrBefore } from './foundation/day.ts'
import type { DateColumns } from './foundation/edtf-date.ts'

/** The latest status not later than a day, or null where the record is silent. */
export function statusOn<T extends DateColumns<'asOf'>>(
  statuses: readonly T[],
  day: string,
): T | null {
  let latest: T | null = null
  for (const status of statuses) {
    if (!isOnOrBefore(status.asOfLatest, day)) continue
    if (latest === null || isOnOrBefore(latest.asOfLatest, status.asOfLatest)) latest = status
  }
  return latest
}
