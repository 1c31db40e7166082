import { expect, test } from 'vitest'
import { createStatementNames } from './statement-names.ts'

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
