import { expect, test } from 'vitest'
import { id } from './documents/parts.ts'
import { newId } from './new-id.ts'

test('ids are valid, of version 7, never repeated and in order of time', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => newId(1_700_000_000_000 + index))
  expect(ids.every((each) => id.safeParse(each).success)).toBe(true)
  expect(ids.every((each) => /^.{14}7.{4}[89ab]/.test(each))).toBe(true)
  expect(new Set(ids).size).toBe(5000)
  expect(ids.toSorted()).toEqual(ids)
})
