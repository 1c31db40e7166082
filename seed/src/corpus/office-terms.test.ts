import { expect, test } from 'vitest'
import type { Address } from './addresses.ts'
import { officeTerms } from './office-terms.ts'

const addresses = [
  ...given('harrison', 1889, 1890, 1891, 1892),
  ...given('cleveland', 1885, 1888, 1893, 1896),
  ...given('truman', 1946, 1953),
  ...given('eisenhower', 1953, 1961),
]

test('a term begins after the predecessor’s last address and ends before the successor’s first', () => {
  expect(bounds('harrison')).toEqual([['[1888..1889]', '[1892..1893]']])
})

test('a president with another between has two terms', () => {
  expect(bounds('cleveland')).toEqual([
    ['[..1885]', '[1888..1889]'],
    ['[1892..1893]', '[1896..1946]'],
  ])
})

test('two addresses in one year give the year itself, and do not part a term', () => {
  expect(bounds('truman')).toEqual([['[1896..1946]', '1953']])
  expect(bounds('eisenhower')).toEqual([['1953', '[1961..]']])
})

function bounds(person: string) {
  return officeTerms(addresses)
    .get(person)
    ?.map(({ start, end }) => [start, end])
}

function given(person: string, ...years: number[]): Address[] {
  return years.map((year) => ({
    file: `data/${year}_${person}.json`,
    slug: `sotu-${year}-${person}`,
    year,
    label: person,
    name: person,
    person,
    founding: false,
  }))
}
