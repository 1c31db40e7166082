import { expect, test } from 'vitest'
import { slugOf } from './slug-of.ts'

test.each([
  ['El Salvador', 'el-salvador'],
  ['Curaçao', 'curacao'],
  ["Côte d'Ivoire", 'cote-d-ivoire'],
  ['U.S. Virgin Islands', 'us-virgin-islands'],
  ['Ulysses S. Grant', 'ulysses-s-grant'],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
