/** Whether a day is on or before another; days compare as text, but for the two infinities. */
export function isOnOrBefore(one: string, other: string): boolean {
  if (one === '-infinity' || other === 'infinity') return true
  if (one === 'infinity' || other === '-infinity') return false
  return one <= other
}

/** The first and the last day that a date may mean. */
export interface DayRange {
  earliest: string
  latest: string
}
