import { expect, test } from 'vitest'
import { lengthOf, proseOf, titleOf } from './prose.ts'
import { randomOf } from './random.ts'
import { vocabularyOf } from './vocabulary.ts'

const english = () => vocabularyOf(randomOf(1), 'en', 500)

test('a text has as many words as it is to have, in sentences', () => {
  const text = proseOf(randomOf(2), english(), 200)
  expect(text.split(' ')).toHaveLength(200)
  expect(text).toMatch(/^\p{Lu}/u)
  expect(text).toMatch(/[^.]\.$/)
  for (const sentence of text.split('. ')) {
    expect(sentence).toMatch(/^\p{Lu}/u)
    expect(sentence.split(' ').length).toBeLessThan(31)
  }
  expect(proseOf(randomOf(2), english(), 200)).toBe(text)
})

test('about an eighth of the words are those of its subject', () => {
  const text = proseOf(randomOf(3), english(), 5000, ['xylem', 'phloem'])
  const own = text.match(/xylem|phloem/gi) ?? []
  expect(own.length / 5000).toBeCloseTo(0.12, 1)
})

test('lengths lie around their median, and within their bounds', () => {
  const random = randomOf(4)
  const lengths = Array.from({ length: 5000 }, () => lengthOf(random, 45, 300))
  const sorted = lengths.toSorted((a, b) => a - b)
  expect(Math.abs((sorted[2500] ?? 0) - 45)).toBeLessThan(4)
  expect(sorted[0]).toBeGreaterThanOrEqual(4)
  expect(sorted.at(-1)).toBe(300)
})

test('a title is a few words with capitals', () => {
  expect(titleOf(english(), 3)).toMatch(/^\p{Lu}\S* \p{Lu}\S* \p{Lu}\S*$/u)
})
