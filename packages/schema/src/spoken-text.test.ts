import { expect, test } from 'vitest'
import { spokenText, type TextSegment } from './spoken-text.ts'

const text = 'We met (in Panama). It… went well.'
const segments: TextSegment[] = [
  { start: 0, end: 7, kind: 'SPOKEN' },
  { start: 7, end: 18, kind: 'EDITORIAL_INSERTION' },
  { start: 18, end: 22, kind: 'SPOKEN' },
  { start: 22, end: 23, kind: 'ELLIPSIS' },
  { start: 23, end: 34, kind: 'SPOKEN' },
]

test('spoken text leaves insertions out, keeps ellipses, and closes the space before a full stop', () => {
  expect(spokenText(text, segments)).toBe('We met. It… went well.')
})

test('an insertion between two words leaves one space', () => {
  expect(
    spokenText('the Secretary (of State) will', [
      { start: 0, end: 14, kind: 'SPOKEN' },
      { start: 14, end: 24, kind: 'EDITORIAL_INSERTION' },
      { start: 24, end: 29, kind: 'SPOKEN' },
    ]),
  ).toBe('the Secretary will')
})

test('a text without segments is spoken throughout', () => {
  expect(spokenText(text, [])).toBe(text)
})
