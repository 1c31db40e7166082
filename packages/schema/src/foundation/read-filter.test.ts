import DataLoader from 'dataloader'
import { expect, test } from 'vitest'
import { readFilter } from './read-filter.ts'
import { TextQuery } from './text-query.ts'
import { TopicSet } from './topic-set.ts'

const read = (text: string) => ({
  bound: text.toUpperCase(),
  free: null,
  ranked: null,
  folded: text,
})

function reading() {
  const batches: unknown[] = []
  const textQueries = new DataLoader(async (texts: readonly string[]) => {
    batches.push(texts)
    return texts.map(read)
  })
  const topicSets = new DataLoader(
    async (asked: readonly { keys: readonly string[]; includeNarrower: boolean }[]) => {
      batches.push(asked)
      return asked.map(({ keys, includeNarrower }) => (includeNarrower ? [...keys, 'more'] : keys))
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  )
  return { batches, textQueries, topicSets }
}

test('texts are read and topics found wherever they stand, together, each once', async () => {
  const { batches, ...loaders } = reading()
  const day = new Date()
  const topics = { in: ['trade'], includeNarrower: true }
  const filter = {
    text: 'tariff',
    and: [{ text: 'trade' }, { not: { text: 'tariff', updatedAt: { from: day } } }],
    event: { text: 'the', place: null, topics },
    topics: { ...topics, provenance: null },
  }
  const text = (asked: string) => new TextQuery(asked, read(asked))
  const found = { includeNarrower: true, in: new TopicSet(['trade'], ['trade', 'more']) }
  expect(await readFilter(filter, loaders)).toEqual({
    text: text('tariff'),
    and: [{ text: text('trade') }, { not: { text: text('tariff'), updatedAt: { from: day } } }],
    event: { text: text('the'), place: null, topics: found },
    topics: { ...found, provenance: null },
  })
  expect(batches).toEqual([
    ['tariff', 'trade', 'the'],
    [{ keys: ['trade'], includeNarrower: true }],
  ])
})

test('what was read is known by what was asked', async () => {
  const filter = { text: 'tariff', topics: { in: ['trade'], includeNarrower: false } }
  expect(JSON.parse(JSON.stringify(await readFilter(filter, reading())))).toEqual(filter)
})

test('a filter without texts and topics is the same, at once', () => {
  const filter = { slug: { in: ['text'] }, and: [{ text: null, topics: { in: null } }] }
  expect(readFilter(filter, reading())).toBe(filter)
  expect(readFilter(undefined, reading())).toBeUndefined()
})

test('what cannot be read is refused', async () => {
  for (const text of ['', ' ', 'x'.repeat(501), '\uD800'])
    await expect(readFilter({ or: [{ text }] }, reading())).rejects.toThrow('`text`')
})
