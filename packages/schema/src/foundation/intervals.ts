import type { Interval } from './summaries.ts'

const day = 86_400_000

/** The number of the interval that holds a day: those of one kind are numbered without a gap. */
export function intervalOf(interval: Interval, date: string): number {
  const year = Number(date.slice(0, 4))
  if (interval === 'DECADE') return Math.floor(year / 10)
  if (interval === 'YEAR') return year
  if (interval === 'MONTH') return year * 12 + Number(date.slice(5, 7)) - 1
  return Date.parse(date) / day
}

/** The first day of an interval. The calendar begins with the year 1. */
export function startOf(interval: Interval, number: number): string {
  if (interval === 'DAY') return new Date(number * day).toISOString().slice(0, 10)
  if (interval === 'MONTH')
    return `${padded(Math.floor(number / 12), 4)}-${padded((number % 12) + 1, 2)}-01`
  const year = interval === 'DECADE' ? number * 10 : number
  return `${padded(Math.max(year, 1), 4)}-01-01`
}

/** The last day of an interval. */
export function endOf(interval: Interval, number: number): string {
  if (interval === 'DAY') return startOf(interval, number)
  if (interval === 'MONTH') {
    const last = Date.parse(startOf('MONTH', number + 1))
    // The month after the last of the calendar has no day.
    return Number.isNaN(last) ? '9999-12-31' : new Date(last - day).toISOString().slice(0, 10)
  }
  return `${padded(interval === 'DECADE' ? number * 10 + 9 : number, 4)}-12-31`
}

const padded = (number: number, digits: number) => String(number).padStart(digits, '0')
