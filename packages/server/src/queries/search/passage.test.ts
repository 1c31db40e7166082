import { expect, test } from 'vitest'
import { passageOf } from './passage.ts'

const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`).join(' ')

function rangesOf(text: string, ...wanted: string[]) {
  return wanted.map((word) => {
    const start = text.indexOf(word)
    return { start, end: start + word.length }
  })
}

test('a short text is its own passage', () => {
  expect(passageOf('all of it', [{ start: 0, end: 3 }])).toEqual({
    text: 'all of it',
    start: 0,
    ranges: [{ start: 0, end: 3 }],
  })
})

test('a long one is cut where most words stand, between words, at its true place', () => {
  const text = `${words(100)} alpha ${words(200)} beta gamma delta ${words(100)}`
  const ranges = rangesOf(text, 'alpha', 'beta', 'gamma', 'delta')
  const passage = passageOf(text, ranges)
  expect(passage.text.length).toBeLessThanOrEqual(200)
  expect(text.slice(passage.start, passage.start + passage.text.length)).toBe(passage.text)
  expect(passage.ranges.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
    'beta',
    'gamma',
    'delta',
  ])
  expect(text[passage.start - 1]).toBe(' ')
  expect(text[passage.start + passage.text.length]).toBe(' ')
})

test('at either end of the text, and without words', () => {
  const text = `first ${words(200)} last`
  expect(passageOf(text, rangesOf(text, 'first'))).toMatchObject({ start: 0 })
  expect(passageOf(text, rangesOf(text, 'last')).text.endsWith(' last')).toBe(true)
  expect(passageOf(text, [])).toMatchObject({ start: 0, ranges: [] })
})

test('a text without spaces is cut between characters', () => {
  const text = '🕊'.repeat(300)
  const passage = passageOf(text, [{ start: 301, end: 303 }])
  expect(passage.text.isWellFormed()).toBe(true)
})
