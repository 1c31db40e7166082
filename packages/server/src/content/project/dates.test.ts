import { expect, test } from 'vitest'
import { dateColumns } from './dates.ts'

test('a date is kept as written, with the days that bound it', () => {
  expect(dateColumns('saidOn', '2025-02~')).toEqual({
    saidOn: '2025-02~',
    saidOnEarliest: '2025-02-01',
    saidOnLatest: '2025-02-28',
    saidOnApproximate: true,
  })
})

test('an open end is infinite', () => {
  expect(dateColumns('start', '2025-01-21/..')).toMatchObject({
    startEarliest: '2025-01-21',
    startLatest: 'infinity',
  })
})

test('without a date the bounds sort last, ascending and descending', () => {
  expect(dateColumns('date', null)).toEqual({
    date: null,
    dateEarliest: 'infinity',
    dateLatest: '-infinity',
    dateApproximate: false,
  })
})
