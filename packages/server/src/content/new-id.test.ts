import { expect, test } from 'vitest'
import { id } from './documents/parts.ts'
import { newId } from './new-id.ts'

test('ids are valid, of version 7, never repeated and in order of time', () => {
  const start = Date.now() + 1000
  const ids = Array.from({ length: 5000 }, (_, index) => newId(start + index))
  expect(ids.every((each) => id.safeParse(each).success)).toBe(true)
  expect(ids.every((each) => /^.{14}7.{4}[89ab]/.test(each))).toBe(true)
  expect(new Set(ids).size).toBe(5000)
  expect(ids.toSorted()).toEqual(ids)
})

test('ids of one millisecond, or of a clock set back, follow each other too', () => {
  const moment = Date.now() + 100_000
  const ids = Array.from({ length: 10_000 }, () => newId(moment))
  ids.push(...Array.from({ length: 100 }, () => newId(moment - 60_000)))
  expect(new Set(ids).size).toBe(10_100)
  expect(ids.toSorted()).toEqual(ids)
})
