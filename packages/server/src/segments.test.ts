import { expect, test } from 'vitest'
import { segmentProblem, type Segment } from './segments.ts'

const text = 'We met (in Panama). It… went well.'
const segments: Segment[] = [
  { start: 0, end: 7, kind: 'SPOKEN' },
  { start: 7, end: 18, kind: 'EDITORIAL_INSERTION' },
  { start: 18, end: 22, kind: 'SPOKEN' },
  { start: 22, end: 23, kind: 'ELLIPSIS' },
  { start: 23, end: 34, kind: 'SPOKEN' },
]

test('segments must cover the text without gap, overlap or empty piece', () => {
  expect(segmentProblem(text, segments)).toBeUndefined()
  expect(segmentProblem(text, segments.slice(1))).toContain('gap or overlap at 0')
  expect(segmentProblem(text, segments.slice(0, -1))).toBe('end at 23, the text at 34')
  expect(segmentProblem('ab', [{ start: 0, end: 0, kind: 'SPOKEN' }])).toContain('empty segment')
  expect(segmentProblem('', [{ start: 0, end: 1, kind: 'SPOKEN' }])).toContain('the text at 0')
})
