import { expect, test } from 'vitest'
import { uuid } from '../../../packages/server/src/uuid.ts'
import { at, byRank, byWeight, oneOf, randomOf } from './random.ts'

const many = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw)

/** How often each was drawn. */
function tally<T>(drawn: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const one of drawn) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

test('a seed gives the same numbers and ids each time, another seed others', () => {
  const drawn = (seed: number) => {
    const random = randomOf(seed)
    return many(20, () => [random.next(), random.below(1000), random.normal(), random.id()])
  }
  expect(drawn(7)).toEqual(drawn(7))
  expect(drawn(8)).not.toEqual(drawn(7))
  // Not only here: the record of a seed is the same on every machine.
  expect(many(3, randomOf(1).next)).toEqual(firstOfSeed1)
})

const firstOfSeed1 = [0.35080243763513863, 0.09066245891153812, 0.03221778757870197]

test('numbers fill their range evenly, and seeds next to each other begin apart', () => {
  const random = randomOf(3)
  const counts = tally(many(20_000, () => random.below(10)))
  expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(200)
  const first = many(1000, () => 0).map((_, seed) => Math.floor(randomOf(seed).next() * 10))
  for (const count of tally(first).values()) expect(Math.abs(count - 100)).toBeLessThan(50)
})

test('chances hold, and what is normal lies around 0 with a deviation of 1', () => {
  const random = randomOf(4)
  expect(many(10_000, () => random.chance(0.3)).filter(Boolean).length / 10_000).toBeCloseTo(0.3, 1)
  const values = many(20_000, random.normal)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  expect(mean).toBeCloseTo(0, 1)
  expect(Math.sqrt(square)).toBeCloseTo(1, 1)
})

test('ids are of the seventh version, come once and follow each other', () => {
  const random = randomOf(5)
  const ids = many(5000, random.id)
  for (const id of ids) {
    expect(id).toMatch(uuid)
    expect(id).toMatch(/^.{14}7.{4}a/)
  }
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
})

test('places are drawn as often as their weights say', () => {
  const random = randomOf(6)
  const counts = tally(many(10_000, byWeight(random, [1, 0, 3])))
  expect(counts.has(1)).toBe(false)
  expect((counts.get(2) ?? 0) / (counts.get(0) ?? 0)).toBeCloseTo(3, 0)
  const ranks = tally(many(50_000, byRank(random, 100)))
  expect((ranks.get(0) ?? 0) / (ranks.get(9) ?? 0)).toBeGreaterThan(8)
  expect((ranks.get(0) ?? 0) / (ranks.get(9) ?? 0)).toBeLessThan(12)
  const names = tally(many(1000, oneOf(random, { often: 9, seldom: 1 })))
  expect(names.get('often')).toBeGreaterThan(850)
  expect(names.get('seldom')).toBeGreaterThan(50)
})

test('what is not in a list is not there', () => {
  expect(at(['a'], 0)).toBe('a')
  expect(() => at(['a'], 1)).toThrow('nothing stands at 1 of 1')
})
