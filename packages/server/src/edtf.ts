import parse from 'edtf'

/** A date as written, with the days that bound it (`infinity` and `-infinity` where it is open). */
export interface EdtfDate {
  edtf: string
  earliest: string
  latest: string
  /** Marked `~`, `?` or `%`: the days are not to be taken at their word. */
  approximate: boolean
}

const shapes =
  'a date such as 2025, 2025-02, 2025-02-03, 2025-02-03~, 201X, 2025-01-21/.. or [..2025-02-03] is expected'
const cache = new Map<string, EdtfDate | { error: string }>()
const cacheSize = 5000

/**
 * Parses a date in EDTF between the years 1 and 9999: a day, month or year, digits of it unknown, or
 * a span of them. Seasons and lists are refused, since no days bound them for certain. The error
 * names what is wrong.
 */
export function parseEdtf(text: string): EdtfDate | { error: string } {
  const known = cache.get(text)
  if (known) return known
  const parsed = read(text)
  if (cache.size >= cacheSize) cache.clear()
  cache.set(text, parsed)
  return parsed
}

function read(text: string): EdtfDate | { error: string } {
  const problem = problemOf(text)
  if (problem) return { error: problem }
  let bounds: { min: number; max: number }
  try {
    // A set such as [2023..2025] is one day of that span, which the library bounds by its first year.
    bounds = parse(text.replace(/^\[([^\]]+)\.\.([^\]]+)\]$/, '$1/$2'))
  } catch {
    return { error: `is not a date (EDTF): ${shapes}` }
  }
  // An end left empty is unknown; for ordering and filters it is as open as `..`.
  const earliest = text.startsWith('/') ? -Infinity : bounds.min
  const latest = text.endsWith('/') ? Infinity : bounds.max
  if (earliest > latest) return { error: 'ends before it begins' }
  const days = [day(earliest), day(latest)] as const
  if (days[0] === undefined || days[1] === undefined)
    return { error: 'lies outside the years 1 to 9999' }
  return { edtf: text, earliest: days[0], latest: days[1], approximate: /[~?%]/.test(text) }
}

const part = /^[\dX]{4}(?:-([\dX]{2})(?:-[\dX]{2})?)?$/

/** What the library would take for a date without being one, or would bound by the wrong days. */
function problemOf(text: string): string | undefined {
  for (const each of text.split(/\.\.|[/[\]]/).filter(Boolean)) {
    const bare = each.replace(/[~?%]/g, '')
    const shape = part.exec(bare)
    if (!shape) return `is not a date (EDTF): ${shapes}`
    if (Number(shape[1]) > 12)
      return `is not a date (EDTF), there is no month ${shape[1]}: ${shapes}`
    if (/^\d{4}-\d{2}-\d{2}$/.test(bare) && !isDay(bare))
      return `is not a date (EDTF), there is no ${bare}: ${shapes}`
  }
  return undefined
}

function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && day(time) === text
}

function day(time: number): string | undefined {
  if (time === Infinity) return 'infinity'
  if (time === -Infinity) return '-infinity'
  const iso = new Date(time).toISOString()
  return /^\d{4}-/.test(iso) && !iso.startsWith('0000') ? iso.slice(0, 10) : undefined
}
