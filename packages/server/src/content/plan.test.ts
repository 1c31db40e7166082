import { expect, test } from 'vitest'
import { planBatches, stronglyConnected } from './plan.ts'

test('what is referred to comes first, in the order given otherwise', () => {
  expect(stronglyConnected([[3], [], [0, 1], []])).toEqual([[3], [0], [1], [2]])
})

test('a circle stays together, and what leads into it comes after', () => {
  const components = stronglyConnected([[1], [2], [1, 3], []]).map((each) =>
    each.toSorted((a, b) => a - b),
  )
  expect(components).toEqual([[3], [1, 2], [0]])
})

test('a document that refers to itself is a component like others', () => {
  expect(stronglyConnected([[0], [0]])).toEqual([[0], [1]])
})

test('batches have the size asked for, unless a circle is larger', () => {
  const circle = [[1], [2], [0], [], [], []]
  expect(planBatches(circle, 2).map((batch) => batch.length)).toEqual([3, 2, 1])
  expect(planBatches([[], [], [], [], []], 2)).toEqual([[0, 1], [2, 3], [4]])
  expect(planBatches([], 2)).toEqual([])
})

test('a chain of 100,000 documents is no deeper than the machine can go', () => {
  const chain = Array.from({ length: 100_000 }, (_, index) => (index < 99_999 ? [index + 1] : []))
  expect(planBatches(chain, 500)[0]?.slice(0, 2)).toEqual([99_999, 99_998])
})

test('a circle of 100,000 documents is one component', () => {
  const circle = Array.from({ length: 100_000 }, (_, index) => [(index + 1) % 100_000])
  expect(stronglyConnected(circle).map((each) => each.length)).toEqual([100_000])
})
