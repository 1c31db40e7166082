import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { shapeOf } from './shape.ts'

test('the shape of a document is its fields and arguments, without their values', () => {
  const text = `query Q($v: Int = 7) {
    search(query: "a secret", first: 5, filter: { topics: { any: ["x"] }, form: VERBATIM }) {
      nodes { score(at: 1.5) other(v: $v) }
    }
  }`
  expect(shapeOf(parse(text))).toBe(
    'query Q($v: Int = 0) { search(query: "", first: 0, filter: {topics: {any: [""]}, form: VERBATIM}) { nodes { score(at: 0) other(v: $v) } } }',
  )
})

test('a long one is cut off', () => {
  const text = `{ ${Array.from({ length: 1000 }, (_, index) => `field${index}`).join(' ')} }`
  expect(shapeOf(parse(text))).toMatch(/^\{ field0 .*…$/)
  expect(shapeOf(parse(text)).length).toBe(2001)
})
