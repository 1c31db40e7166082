import { expect, test } from 'vitest'
import { lazily } from './lazily.ts'

test('a property is made when it is first asked for, for each object anew', () => {
  let made = 0
  const prototype = lazily({ shared: 'by all' }, { own: () => ({ number: ++made }) })
  const [one, other] = [Object.create(prototype), Object.create(prototype)] as [
    typeof prototype,
    typeof prototype,
  ]
  expect(made).toBe(0)
  expect(one.own).toBe(one.own)
  expect(other.own.number).toBe(2)
  expect(one.own.number).toBe(1)
  expect(one.shared).toBe('by all')
})
