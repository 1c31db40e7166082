import { expect, test } from 'vitest'
import { endOf, intervalOf, startOf } from './intervals.ts'
import type { Interval } from './summaries.ts'

function around(interval: Interval, date: string): string {
  const number = intervalOf(interval, date)
  return `${startOf(interval, number)} ${endOf(interval, number)}`
}

test('a day lies in its decade, year, month and day', () => {
  expect(around('DECADE', '1889-12-31')).toBe('1880-01-01 1889-12-31')
  expect(around('YEAR', '1889-12-31')).toBe('1889-01-01 1889-12-31')
  expect(around('MONTH', '2024-02-11')).toBe('2024-02-01 2024-02-29')
  expect(around('MONTH', '1900-12-31')).toBe('1900-12-01 1900-12-31')
  expect(around('DAY', '2025-02-03')).toBe('2025-02-03 2025-02-03')
})

test('the ends of the calendar are its days', () => {
  expect(around('DECADE', '0004-05-06')).toBe('0001-01-01 0009-12-31')
  expect(around('MONTH', '0001-01-01')).toBe('0001-01-01 0001-01-31')
  expect(around('DAY', '0001-01-01')).toBe('0001-01-01 0001-01-01')
  expect(around('DECADE', '9999-12-31')).toBe('9990-01-01 9999-12-31')
  expect(around('MONTH', '9999-12-31')).toBe('9999-12-01 9999-12-31')
})

test('intervals follow one another without a gap', () => {
  for (const interval of ['DECADE', 'YEAR', 'MONTH', 'DAY'] as const) {
    const first = intervalOf(interval, '1899-06-30')
    for (let number = first; number < first + 500; number++) {
      const after = new Date(Date.parse(endOf(interval, number)) + 86_400_000)
      expect(startOf(interval, number + 1)).toBe(after.toISOString().slice(0, 10))
    }
  }
})
