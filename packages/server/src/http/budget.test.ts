import { expect, test } from 'vitest'
import { createBudgets } from './budget.ts'

function clocked(limit: number) {
  let moment = 0
  const { accountOf } = createBudgets(limit, () => moment)
  return { accountOf, pass: (seconds: number) => (moment += seconds * 1000) }
}

test('what is spent comes back within a minute', () => {
  const { accountOf, pass } = clocked(600)
  const account = accountOf('a')
  expect(account.spend(500)).toBe(true)
  expect(account.spend(200)).toBe(false)
  expect(account.headers()).toEqual({
    'RateLimit-Policy': '"points";q=600;w=60',
    RateLimit: '"points";r=100;t=50',
    'Retry-After': '10',
  })
  pass(10)
  expect(account.spend(200)).toBe(true)
  pass(60)
  expect(account.headers()['RateLimit']).toBe('"points";r=600;t=0')
})

test('callers do not spend of each other’s budget, and one caller’s requests spend of the same', () => {
  const { accountOf } = clocked(100)
  expect(accountOf('a').spend(100)).toBe(true)
  expect(accountOf('a').spend(1)).toBe(false)
  expect(accountOf('b').spend(100)).toBe(true)
})

test('a refused request takes nothing', () => {
  const account = clocked(100).accountOf('a')
  expect(account.spend(101)).toBe(false)
  expect(account.spend(100)).toBe(true)
})

test('what was not needed is given back, and never more than all', () => {
  const account = clocked(600).accountOf('a')
  account.spend(400)
  account.giveBack(100)
  expect(account.status()).toEqual({
    maximumAvailable: 600,
    currentlyAvailable: 300,
    restoreRate: 10,
  })
  account.giveBack(1000)
  expect(account.status()?.currentlyAvailable).toBe(600)
})

test('what the whole budget does not pay is said to be refused for good', () => {
  const account = clocked(100).accountOf('a')
  expect(account.refusal(101)).toContain('can never be answered')
  expect(account.refusal(100)).toContain('come again later')
})

test('without a limit anything may be spent, and nothing is said of it', () => {
  const account = createBudgets(0).accountOf('a')
  expect(account.spend(1e9)).toBe(true)
  expect([account.headers(), account.status()]).toEqual([{}, undefined])
})
