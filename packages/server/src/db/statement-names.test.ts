import { expect, test } from 'vitest'
import { createStatementNames, plannedByValues } from './statement-names.ts'

test('what comes for the third time has a name, and keeps it', () => {
  const nameOf = createStatementNames()
  expect([nameOf('select 1'), nameOf('select 1'), nameOf('select 1'), nameOf('select 1')]).toEqual([
    undefined,
    undefined,
    's0',
    's0',
  ])
})

test('different texts have different names, and no more than allowed have one', () => {
  const nameOf = createStatementNames(2)
  const names = ['a', 'b', 'c'].map((text) => [nameOf(text), nameOf(text), nameOf(text)].at(-1))
  expect(names).toEqual(['s0', 's1', undefined])
  expect(nameOf('a')).toBe('s0')
})

test('what is to be planned by its values has no name', () => {
  const nameOf = createStatementNames()
  const text = `select 1 where ${plannedByValues} true`
  expect([nameOf(text), nameOf(text), nameOf(text)]).toEqual([undefined, undefined, undefined])
})
