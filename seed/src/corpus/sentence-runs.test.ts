import { expect, test } from 'vitest'
import { sentenceRuns } from './sentence-runs.ts'

test('sentences are joined as long as they fit', () => {
  expect(runs('One is here. Two is here. Three is here.', 26)).toEqual([
    'One is here. Two is here.',
    'Three is here.',
  ])
})

test('a sentence longer than the limit stands alone and whole', () => {
  expect(runs('Short. This one is much longer than the limit allows. Short.', 10)).toEqual([
    'Short.',
    'This one is much longer than the limit allows.',
    'Short.',
  ])
})

test('abbreviations, initials and numbers of a list do not end a sentence', () => {
  for (const sentence of [
    'We thank Mr. Marcy for this.',
    'It was Ulysses S. Grant who came.',
    'The U.S. Congress has met.',
    '1. The first of our aims.',
  ])
    expect(runs(`${sentence} End.`, 1)).toEqual([sentence, 'End.'])
})

test('white space around and between runs belongs to none', () => {
  const text = '  One is here.\n\n  Two is here.  '
  expect([...sentenceRuns(text, 1)]).toEqual([
    { start: 2, end: 14 },
    { start: 18, end: 30 },
  ])
})

test('a text of white space alone has no runs', () => {
  expect(runs(' \n ', 10)).toEqual([])
})

function runs(text: string, limit: number) {
  return [...sentenceRuns(text, limit)].map(({ start, end }) => text.slice(start, end))
}
