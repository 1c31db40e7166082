import type { SegmentKind } from './vocabulary.ts'

/** A run of a statement's text, in UTF-16 units, half-open, with what it is. */
export interface TextSegment {
  start: number
  end: number
  kind: SegmentKind
}

/**
 * The speaker's words alone: what is SPOKEN or ELLIPSIS, with the space that an insertion leaves
 * behind collapsed. A text without segments is taken as spoken throughout.
 */
export function spokenText(text: string, segments: readonly TextSegment[]): string {
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
