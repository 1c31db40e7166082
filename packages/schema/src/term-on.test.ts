import { expect, test } from 'vitest'
import { mayCover, termOn } from './term-on.ts'

const open = { earliest: '-infinity', latest: 'infinity' }
function term(officeId: string, start: [string, string] | null, end: [string, string] | null) {
  return {
    officeId,
    start: start ? start.join('/') : null,
    startEarliest: start?.[0] ?? 'infinity',
    startLatest: start?.[1] ?? '-infinity',
    startApproximate: false,
    end: end ? end.join('/') : null,
    endEarliest: end?.[0] ?? 'infinity',
    endLatest: end?.[1] ?? '-infinity',
    endApproximate: false,
  }
}
const senator = term('senator', ['-infinity', '2023-12-31'], null)
const first = term('president', ['1885-03-04', '1885-03-04'], ['1889-03-04', '1889-03-04'])
const second = term('president', ['1893-03-04', '1893-03-04'], ['1897-03-04', '1897-03-04'])

test('a term without a known end may cover any day after its start', () => {
  expect(mayCover(senator, '2025-02-03', '2025-02-03')).toBe(true)
  expect(mayCover(first, '1890-01-01', '1890-12-31')).toBe(false)
})

test('of two terms in one office the one on the day is found', () => {
  const day = { earliest: '1894-01-01', latest: '1894-12-31' }
  expect(termOn([first, second, senator], 'president', day)).toBe(second)
})

test('where the day leaves two terms possible, or none, the record does not say', () => {
  expect(termOn([first, second], 'president', open)).toBeNull()
  expect(termOn([first, second], 'president', undefined)).toBeNull()
  expect(
    termOn([first, second], 'president', { earliest: '1891-01-01', latest: '1891-12-31' }),
  ).toBeNull()
  expect(termOn([first], 'president', undefined)).toBe(first)
})
