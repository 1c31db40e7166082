import type { MarkedRange } from '@communique/schema'

export interface Passage {
  text: string
  /** Where in the whole text it begins. */
  start: number
  /** Within the passage. */
  ranges: MarkedRange[]
}

/** The passage of about this length that holds the most ranges, cut between words. */
export function passageOf(text: string, ranges: readonly MarkedRange[], length = 200): Passage {
  if (text.length <= length) return { text, start: 0, ranges: [...ranges] }
  let best = { first: 0, last: 0 }
  for (let first = 0, last = 0; first < ranges.length; first += 1) {
    last = Math.max(first, last)
    while (last + 1 < ranges.length && endOf(ranges, last + 1) - startOf(ranges, first) <= length)
      last += 1
    if (last - first > best.last - best.first) best = { first, last }
  }
  const from = startOf(ranges, best.first)
  const until = Math.max(endOf(ranges, best.last), from)
  // What is left of the length is shared between before and after, as far as there is text.
  const spare = Math.max(0, length - (until - from))
  let start = Math.max(0, from - Math.floor(spare / 2))
  const end = wordEnd(text, Math.min(text.length, Math.max(until, start + length)), until)
  if (end === text.length) start = Math.max(0, Math.min(start, end - length))
  start = wordStart(text, start, from)
  return {
    text: text.slice(start, end),
    start,
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start - start, end: range.end - start })),
  }
}

const startOf = (ranges: readonly MarkedRange[], index: number) => ranges[index]?.start ?? 0
const endOf = (ranges: readonly MarkedRange[], index: number) => ranges[index]?.end ?? 0

/** The beginning of the first whole word at or after a place, but not beyond `limit`. */
function wordStart(text: string, place: number, limit: number): number {
  if (place === 0) return 0
  const space = text.slice(place, limit).search(/\s/)
  return space === -1 ? onCharacter(text, place) : place + space + 1
}

/** The end of the last whole word at or before a place, but not before `limit`. */
function wordEnd(text: string, place: number, limit: number): number {
  if (place === text.length) return place
  const space = text.slice(limit, place).search(/\s\S*$/)
  return space === -1 ? onCharacter(text, place) : limit + space
}

/** Not between the halves of a character. */
function onCharacter(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text[place] ?? '') ? place - 1 : place
}
