import { expect, test } from 'vitest'
import { slicesFor } from './recent-days.ts'

const years = Array.from({ length: 101 }, (_, index) => String(1900 + index))

test('the more documents match, the fewer are looked through', () => {
  expect(slicesFor(years, 100_000, 500)).toEqual(['1998', '1995'])
  expect(slicesFor(years, 10_000, 500)).toEqual(['1987'])
})

test('where few match, all are looked through', () => {
  expect(slicesFor(years, 3000, 500)).toEqual([])
  expect(slicesFor(years, 0, 500)).toEqual([])
  expect(slicesFor([], 100_000, 500)).toEqual([])
})
