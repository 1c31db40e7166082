import { expect, test } from 'vitest'
import { randomOf } from './random.ts'
import { namesOf, vocabularyOf } from './vocabulary.ts'

for (const language of ['en', 'es'] as const)
  test(`a vocabulary has each word once: ${language}`, () => {
    const { words } = vocabularyOf(randomOf(1), language, 5000)
    expect(words).toHaveLength(5000)
    expect(new Set(words).size).toBe(5000)
    for (const word of words) expect(word).toMatch(/^\p{L}+$/u)
    expect(vocabularyOf(randomOf(1), language, 5000).words).toEqual(words)
  })

test('a few words make up much of what is said, and most are rare', () => {
  const { words, draw } = vocabularyOf(randomOf(2), 'en', 24_000)
  const counts = new Map<string, number>()
  const drawn = 50_000
  for (let count = 0; count < drawn; count++) {
    const word = draw()
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const frequent = words.slice(0, 100).reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
  expect(frequent / drawn).toBeGreaterThan(0.4)
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  expect(most?.[0]).toBe(words[0])
  // Searches need words that hardly any text holds.
  const rare = [...counts.values()].filter((count) => count < 3).length
  expect(rare / counts.size).toBeGreaterThan(0.4)
})

test('names are words with a capital', () => {
  const name = namesOf(randomOf(3))
  for (let count = 0; count < 100; count++) expect(name()).toMatch(/^\p{Lu}\p{Ll}{2,}$/u)
})
