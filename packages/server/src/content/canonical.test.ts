import { expect, test } from 'vitest'
import { normalise, sha256 } from './canonical.ts'

test('what says nothing is dropped at every depth', () => {
  expect(
    normalise({
      a: null,
      b: undefined,
      c: [],
      d: { e: { f: null } },
      g: { h: [], i: false, j: 0 },
    }),
  ).toEqual({ g: { i: false, j: 0 } })
})

test('items of a list keep their places', () => {
  expect(normalise({ list: [{ a: null }, { a: 1 }] })).toEqual({ list: [{}, { a: 1 }] })
})

test('keys keep the order in which they came', () => {
  expect(JSON.stringify(normalise({ z: 1, y: null, a: { d: 1, b: 2 } }))).toBe(
    '{"z":1,"a":{"d":1,"b":2}}',
  )
})

test('hashes are over UTF-8', () => {
  expect(sha256('’')).toBe('fbe7a43247c3ae64bacf6cc936b1532082faf51869b27a26c198ec4480af9c4b')
})
