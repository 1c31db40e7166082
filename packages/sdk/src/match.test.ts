import { expect, expectTypeOf, test } from 'vitest'
import { isKnown, match } from './match.ts'
import type { Open } from './types.ts'

type Status = Open<'HELD' | 'PLANNED'>

const words = (status: Status) => match(status, { HELD: 'held', PLANNED: 'planned' }, 'unknown')

test('match tells known values apart', () => {
  expect([words('HELD'), words('PLANNED')]).toEqual(['held', 'planned'])
})

test('match has an answer to what a later version adds, whatever it is called', () => {
  for (const later of ['POSTPONED', '', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])
    expect(words(later)).toBe('unknown')
})

test('match gives what a case holds, also where that is nothing', () => {
  expect(
    match<Status, { HELD: undefined; PLANNED: null }, 0>(
      'HELD',
      { HELD: undefined, PLANNED: null },
      0,
    ),
  ).toBeUndefined()
  expectTypeOf(words('HELD')).toEqualTypeOf<'held' | 'planned' | 'unknown'>()
})

test('isKnown narrows a text to the values given', () => {
  const values = ['HELD', 'PLANNED'] as const
  const text: string = 'HELD'
  expect(isKnown(values, text)).toBe(true)
  expect(isKnown(values, 'POSTPONED')).toBe(false)
  if (isKnown(values, text)) expectTypeOf(text).toEqualTypeOf<'HELD' | 'PLANNED'>()
})
