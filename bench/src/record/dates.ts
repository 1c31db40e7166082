import { byWeight, type Random } from './random.ts'

const firstYear = 1850
const lastYear = 2025

/** A date as a table has it, without its name. */
export interface DrawnDate {
  written: string | null
  earliest: string
  latest: string
  approximate: boolean
}

/** Dates of which each decade has more than the one before; most are days, a few are not known. */
export function datesOf(random: Random): () => DrawnDate {
  const years = lastYear - firstYear + 1
  const year = byWeight(
    random,
    Array.from({ length: years }, (_, place) => 1.02 ** place),
  )
  return () => {
    const inYear = firstYear + year()
    const month = String(1 + random.below(12)).padStart(2, '0')
    const day = String(1 + random.below(28)).padStart(2, '0')
    const kind = random.next()
    if (kind < 0.87) return exactly(`${inYear}-${month}-${day}`)
    if (kind < 0.92)
      return within(`${inYear}-${month}`, `${inYear}-${month}`, lastOf(inYear, month))
    if (kind < 0.95) return within(String(inYear), `${inYear}-01`, `${inYear}-12-31`)
    if (kind < 0.97)
      return {
        ...exactly(`${inYear}-${month}-${day}`),
        written: `${inYear}-${month}-${day}~`,
        approximate: true,
      }
    return undated
  }
}

/** The bounds of what is not known are the wrong way round, so that it comes last in every order. */
export const undated: DrawnDate = {
  written: null,
  earliest: 'infinity',
  latest: '-infinity',
  approximate: false,
}

const exactly = (day: string) => ({ written: day, earliest: day, latest: day, approximate: false })
const within = (written: string, month: string, latest: string) => ({
  written,
  earliest: `${month}-01`,
  latest,
  approximate: false,
})
const lastOf = (year: number, month: string) =>
  new Date(Date.UTC(year, Number(month), 0)).toISOString().slice(0, 10)

/** The four columns of a date. */
export const dateColumns = (
  name: string,
  { written, earliest, latest, approximate }: DrawnDate,
) => ({
  [name]: written,
  [`${name}_earliest`]: earliest,
  [`${name}_latest`]: latest,
  [`${name}_approximate`]: approximate,
})
