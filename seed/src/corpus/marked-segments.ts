import type { Span } from './sentence-runs.ts'

/** A run of a statement's text, with what it is. */
export interface Segment extends Span {
  kind: 'SPOKEN' | 'STAGE_DIRECTION' | 'EDITORIAL_INSERTION'
}

/**
 * Only marks that cannot be the president's own: in older messages brackets may be, as where one
 * president quotes a letter and explains a name in it.
 */
const marks =
  /(?<direction>[[(](?:applause|laughter|laughs|at this point, audience members responded)\.?[\])])|\[(?:sic|missing text|p\.\s?\d+|\d{1,2})\]/gi

/** The segments of a text that holds remarks such as "(Applause.)" or "[sic]"; otherwise null. */
export function markedSegments(text: string): Segment[] | null {
  const segments: Segment[] = []
  let at = 0
  for (const { index, 0: mark, groups } of text.matchAll(marks)) {
    if (index > at) segments.push({ start: at, end: index, kind: 'SPOKEN' })
    at = index + mark.length
    const kind = groups?.direction ? 'STAGE_DIRECTION' : 'EDITORIAL_INSERTION'
    segments.push({ start: index, end: at, kind })
  }
  if (segments.length === 0) return null
  if (at < text.length) segments.push({ start: at, end: text.length, kind: 'SPOKEN' })
  return segments
}
