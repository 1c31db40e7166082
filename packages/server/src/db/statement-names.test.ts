import { expect, test } from 'vitest'
import { createStatementNames, plannedByValues, plannedOnce } from './statement-names.ts'

test('what comes for the third time has a name, and keeps it', () => {
  const nameOf = createStatementNames()
  const named = [1, 2, 3, 4].map(() => nameOf('select 1').name)
  expect(named).toEqual(['', '', 'other0', 'other0'])
})

test('different texts have different names, and no more than allowed have one', () => {
  const nameOf = createStatementNames(2)
  const named = (text: string) => [nameOf(text), nameOf(text), nameOf(text)].at(-1)?.name
  expect(['a', 'b', 'c'].map(named)).toEqual(['other0', 'other1', ''])
  expect(nameOf('a').name).toBe('other0')
  // Those that are planned once have names of their own.
  expect(named(`select ${plannedOnce} 1`)).toBe('once0')
})

test('what is planned once says so, what is planned by its values has no name', () => {
  const nameOf = createStatementNames()
  const last = (text: string) => [nameOf(text), nameOf(text), nameOf(text)].at(-1)
  const text = `select ${plannedOnce} 1`
  expect(last(text)).toEqual({ name: 'once0', once: true, text })
  expect(last('select 1')).toEqual({ name: 'other0', once: false, text: 'select 1' })
  expect(last(`select 1 where ${plannedByValues} true`)).toMatchObject({ name: '', once: false })
})

test('what is very long has no name', () => {
  const nameOf = createStatementNames()
  const last = (text: string) => [nameOf(text), nameOf(text), nameOf(text)].at(-1)?.name
  expect(last(`select ${'1 or '.repeat(2000)} 1`)).toBe('')
  expect(last(`select ${'1 or '.repeat(1000)} 1`)).toBe('other0')
})
