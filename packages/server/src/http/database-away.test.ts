import { expect, test } from 'vitest'
import { isDatabaseAway, isStatementTimeout } from './database-away.ts'

const coded = (code: string) => Object.assign(new Error('x'), { code })

test('a server that is shut down, full or out of reach is away', () => {
  for (const code of ['57P01', '08006', '53300', 'ECONNREFUSED', 'ENOENT'])
    expect(isDatabaseAway(coded(code)), code).toBe(true)
  expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true)
})

test('a statement that is wrong or takes too long says nothing of the kind', () => {
  for (const code of ['42P01', '23505', '57014', 'EACCES'])
    expect(isDatabaseAway(coded(code)), code).toBe(false)
  expect(isDatabaseAway('57P01')).toBe(false)
  expect([isStatementTimeout(coded('57014')), isStatementTimeout(coded('57P01'))]).toEqual([
    true,
    false,
  ])
})
