import { expect, test } from 'vitest'
import { createEntityCache } from './entity-cache.ts'

/** A reader that says what it was asked for, and a record that moves on when it is told to. */
function kept() {
  let at: string | undefined = '1'
  const asked: string[][] = []
  const cache = createEntityCache({ current: () => at, close: async () => {} })
  const reader = cache.keeping<{ id: string; note: string }, Reader>({
    async byIds(ids) {
      asked.push([...ids])
      return ids.filter((id) => id !== 'none').map((id) => ({ id, note: `${id} at ${at}` }))
    },
  })
  return { reader, asked, cache, moveTo: (position: string | undefined) => (at = position) }
}

interface Reader {
  byIds(ids: readonly string[]): Promise<{ id: string; note: string }[]>
}

test('a row is read once, and only what is missing is asked for', async () => {
  const { reader, asked, cache } = kept()
  await reader.byIds(['a', 'b'])
  const rows = await reader.byIds(['b', 'c'])
  expect(rows.map(({ id }) => id).toSorted()).toEqual(['b', 'c'])
  await reader.byIds(['a', 'b', 'c'])
  expect(asked).toEqual([['a', 'b'], ['c']])
  expect(cache.size()).toBe(3)
})

test('what is not there is asked for again', async () => {
  const { reader, asked } = kept()
  expect(await reader.byIds(['none'])).toEqual([])
  await reader.byIds(['none'])
  expect(asked).toHaveLength(2)
})

test('nothing is kept once the record has moved on, nor while that is not known', async () => {
  const { reader, moveTo } = kept()
  await reader.byIds(['a'])
  moveTo('2')
  expect(await reader.byIds(['a'])).toEqual([{ id: 'a', note: 'a at 2' }])
  moveTo(undefined)
  expect(await reader.byIds(['a'])).toEqual([{ id: 'a', note: 'a at undefined' }])
  moveTo('2')
  expect(await reader.byIds(['a'])).toEqual([{ id: 'a', note: 'a at 2' }])
})

test('a row that was read before the record moved on is not kept as one of after', async () => {
  let at = '1'
  const answers: (() => void)[] = []
  const cache = createEntityCache({ current: () => at, close: async () => {} })
  const reader = cache.keeping<{ id: string; note: string }, Reader>({
    byIds: (ids) => {
      const rows = ids.map((id) => ({ id, note: at }))
      return new Promise((resolve) => answers.push(() => resolve(rows)))
    },
  })
  const early = reader.byIds(['a'])
  at = '2'
  const other = reader.byIds(['b'])
  for (const answer of answers) answer()
  await Promise.all([early, other])
  const again = reader.byIds(['a'])
  answers.at(-1)?.()
  expect(await again).toEqual([{ id: 'a', note: '2' }])
})
