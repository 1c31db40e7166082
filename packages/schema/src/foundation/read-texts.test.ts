import DataLoader from 'dataloader'
import { expect, test } from 'vitest'
import { readTexts, TextQuery } from './read-texts.ts'

function reading() {
  const batches: (readonly string[])[] = []
  const textQueries = new DataLoader(async (texts: readonly string[]) => {
    batches.push(texts)
    return texts.map((text) => (text === 'the' ? null : text.toUpperCase()))
  })
  return { batches, textQueries }
}

test('texts are read wherever they stand, together, each once', async () => {
  const { batches, textQueries } = reading()
  const day = new Date()
  const filter = {
    text: 'tariff',
    and: [{ text: 'trade' }, { not: { text: 'tariff', updatedAt: { from: day } } }],
    event: { text: 'the', place: null },
  }
  expect(await readTexts(filter, { textQueries })).toEqual({
    text: new TextQuery('TARIFF'),
    and: [
      { text: new TextQuery('TRADE') },
      { not: { text: new TextQuery('TARIFF'), updatedAt: { from: day } } },
    ],
    event: { text: new TextQuery(null), place: null },
  })
  expect(batches).toEqual([['tariff', 'trade', 'the']])
})

test('a filter without texts is the same, at once', () => {
  const { textQueries } = reading()
  const filter = { slug: { in: ['text'] }, and: [{ text: null }] }
  expect(readTexts(filter, { textQueries })).toBe(filter)
  expect(readTexts(undefined, { textQueries })).toBeUndefined()
})

test('what cannot be read is refused', async () => {
  const { textQueries } = reading()
  for (const text of ['', ' ', 'x'.repeat(501), '\uD800'])
    await expect(readTexts({ or: [{ text }] }, { textQueries })).rejects.toThrow('`text`')
})
