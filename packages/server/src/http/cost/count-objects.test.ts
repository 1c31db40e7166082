import { expect, test } from 'vitest'
import { countObjects } from './count-objects.ts'

test('objects count, at any depth, and nothing else', () => {
  const data = { a: { b: [{ c: 1 }, { c: null }], d: ['text', 1, null] }, e: [[{ f: {} }]] }
  expect(countObjects(data, 100)).toBe(6)
  expect(countObjects(null, 100)).toBe(0)
})

test('no more are counted than matter', () => {
  expect(countObjects({ list: Array.from({ length: 1000 }, () => ({})) }, 10)).toBe(10)
})
