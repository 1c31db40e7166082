import type { SegmentKind } from '@communique/schema/vocabulary'

/** A run of a statement's text, in UTF-16 units, half-open, with what it is. */
export interface Segment {
  start: number
  end: number
  kind: SegmentKind
}

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

/**
 * The speaker's words alone: what is SPOKEN or ELLIPSIS, with the space that an insertion leaves
 * behind collapsed. A text without segments is taken as spoken throughout.
 */
export function spokenText(text: string, segments: readonly Segment[]): string {
  if (segments.length === 0) return text
  let spoken = ''
  for (const { start, end, kind } of segments) {
    if (kind !== 'SPOKEN' && kind !== 'ELLIPSIS') continue
    const piece = text.slice(start, end)
    const closes = spoken.endsWith(' ') && /^[\s.,;:!?]/.test(piece)
    spoken = (closes ? spoken.trimEnd() : spoken) + piece
  }
  return spoken.trim()
}
