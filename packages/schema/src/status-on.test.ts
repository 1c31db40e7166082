import { expect, test } from 'vitest'
import { statusOn } from './status-on.ts'

const status = (asOf: string, asOfLatest = asOf) => ({
  asOf,
  asOfEarliest: asOf,
  asOfLatest,
  asOfApproximate: false,
})
const negotiated = status('2025-02-03')
const signed = status('2025-02-05')
const month = status('2025-03', '2025-03-31')

test('the latest status not later than the day is the one', () => {
  expect(statusOn([signed, negotiated], '2025-02-04')).toBe(negotiated)
  expect(statusOn([signed, negotiated], '2025-02-05')).toBe(signed)
})

test('before the first status the record is silent', () => {
  expect(statusOn([signed, negotiated], '2025-02-02')).toBeNull()
  expect(statusOn([], '2025-02-02')).toBeNull()
})

test('a status of a month counts from its last day, when it is certain', () => {
  expect(statusOn([month], '2025-03-15')).toBeNull()
  expect(statusOn([month], '2025-03-31')).toBe(month)
})

test('of two on one day the later entry of the record is the one', () => {
  const later = status('2025-02-03')
  expect(statusOn([negotiated, later], '2025-02-03')).toBe(later)
})
