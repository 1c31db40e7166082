import type { TextSegment } from '@communique/schema/spoken-text'

export type Segment = TextSegment

/** What is wrong with the segments of a text, or undefined: they must cover it without gap or overlap. */
export function segmentProblem(text: string, segments: readonly Segment[]): string | undefined {
  if (segments.length === 0) return undefined
  let at = 0
  for (const { start, end } of segments) {
    if (start !== at) return `leave a gap or overlap at ${Math.min(start, at)}`
    if (end <= start) return `hold an empty segment at ${start}`
    at = end
  }
  return at === text.length ? undefined : `end at ${at}, the text at ${text.length}`
}
