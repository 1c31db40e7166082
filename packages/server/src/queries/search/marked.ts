import type { MarkedRange } from '@communique/schema'

/** What PostgreSQL puts around the words that it found: no character of any text. */
export const marks = { start: '\uFDD0', end: '\uFDD1' }

/** The places of the marks, and the text without them; none where the text itself holds such marks. */
export function rangesOf(marked: string, text: string): MarkedRange[] {
  const ranges: MarkedRange[] = []
  let bare = 0
  let start = 0
  for (const piece of marked.split(/(\uFDD0|\uFDD1)/)) {
    if (piece === marks.start) start = bare
    else if (piece === marks.end) ranges.push({ start, end: bare })
    else bare += piece.length
  }
  const unmarked = marked.replaceAll(/\uFDD0|\uFDD1/g, '')
  return unmarked === text ? joined(ranges, text) : []
}

/** Words of a phrase, with nothing but spaces between them, are one range. */
function joined(ranges: readonly MarkedRange[], text: string): MarkedRange[] {
  const together: MarkedRange[] = []
  for (const range of ranges) {
    const last = together.at(-1)
    if (last && /^\s*$/.test(text.slice(last.end, range.start))) last.end = range.end
    else together.push({ ...range })
  }
  return together
}
