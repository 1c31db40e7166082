/** The first and last day of `2025`, `2025-02` or `2025-02-03`; undefined for anything else. */
export function partialDateBounds(text: string): { first: string; last: string } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isDay(first)) return undefined
  if (day) return { first, last: first }
  const lastDay = month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31
  return { first, last: `${year}-${month ?? '12'}-${String(lastDay).padStart(2, '0')}` }
}

/** Whether the text is a day of the calendar between the years 1 and 9999, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
