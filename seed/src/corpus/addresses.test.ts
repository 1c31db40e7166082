import { expect, test } from 'vitest'
import { listAddresses, personName, readAddress } from './addresses.ts'

test.each([
  ['Ulysses S Grant', 'Ulysses S. Grant'],
  ['William Mc Kinley', 'William McKinley'],
  ['John Quincy Adams', 'John Quincy Adams'],
])('%s is written %s', (label, name) => {
  expect(personName(label)).toBe(name)
})

test('every address has a slug of its own, and its text is read from its file', async () => {
  const addresses = await listAddresses()
  expect(addresses).toHaveLength(233)
  expect(new Set(addresses.map(({ slug }) => slug)).size).toBe(233)
  const [first] = addresses
  expect(first).toMatchObject({ slug: 'sotu-1790-george-washington', year: 1790 })
  expect(first && (await readAddress(first))).toMatch(/^Fellow-Citizens of the Senate/)
})
