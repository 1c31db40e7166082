/**
 * A date of the record: as written (EDTF), and the days between which it lies.
 *
 * @example
 * const date: DateRange = { edtf: '2025-02', earliest: '2025-02-01', latest: '2025-02-28' }
 */
export interface DateRange {
  /** As written in EDTF, such as `2025-02-03`, `1823`, `2025-02~` or `[..2023]`. */
  edtf: string
  /** The first day that it may be, `YYYY-MM-DD`; null where the record sets no bound. */
  earliest: string | null
  /** The last day that it may be; null where the record sets no bound. */
  latest: string | null
  /** Whether it is marked as approximate. */
  approximate?: boolean
}

/**
 * The start, in UTC, of the first day that a date may be; null where the record sets no bound.
 *
 * @example
 * earliest(statement.saidOn)?.getUTCFullYear() // 2025
 */
export function earliest(date: DateRange | null | undefined): Date | null {
  return dayOf(date?.earliest)
}

/**
 * The start, in UTC, of the last day that a date may be; null where the record sets no bound.
 *
 * @example
 * const first = earliest(statement.saidOn)
 * const last = latest(statement.saidOn)
 * const days = first && last && (+last - +first) / 86_400_000 // 0 if the record knows the day
 */
export function latest(date: DateRange | null | undefined): Date | null {
  return dayOf(date?.latest)
}

/**
 * A date in words, as precise as the record is and no more: a day, a month, a year, or from when to
 * when. `~` stands before what is approximate, `…` for an end that the record does not set. The locale
 * is that of the system if none is given; without a date it is `''`.
 *
 * @example
 * format(statement.saidOn, 'en') // 'February 3, 2025', or 'February 2025', or '2025'
 */
export function format(
  date: DateRange | null | undefined,
  locale?: string | readonly string[],
): string {
  const from = earliest(date)
  const until = latest(date)
  if (!date || (!from && !until)) return date?.edtf ?? ''
  const formatter = new Intl.DateTimeFormat(locale as string | string[] | undefined, {
    timeZone: 'UTC',
    ...precision(date.edtf, from, until),
  })
  const text =
    from && until
      ? formatter.formatRange(from, until)
      : from
        ? `${formatter.format(from)} – …`
        : `… – ${formatter.format(until ?? 0)}`
  return date.approximate ? `~${text}` : text
}

function dayOf(day: string | null | undefined): Date | null {
  return day ? new Date(`${day}T00:00:00Z`) : null
}

/**
 * Years that are whole are told as years, months as months. Where one end is open, the other alone cannot
 * tell: the last day of a year may be meant as such, and is if it is written.
 */
function precision(
  edtf: string,
  from: Date | null,
  until: Date | null,
): Intl.DateTimeFormatOptions {
  const isWritten = (part: RegExp) => !(from && until) && part.test(edtf)
  const dayAfter = until && new Date(+until + 86_400_000)
  const starts = { month: !from || from.getUTCDate() === 1, year: !from?.getUTCMonth() }
  const ends = { month: !dayAfter || dayAfter.getUTCDate() === 1, year: !dayAfter?.getUTCMonth() }
  if (!starts.month || !ends.month || isWritten(/\d-\d\d-\d\d/))
    return { year: 'numeric', month: 'long', day: 'numeric' }
  return starts.year && ends.year && !isWritten(/\d-\d\d/)
    ? { year: 'numeric' }
    : { year: 'numeric', month: 'long' }
}
