import { expect, test } from 'vitest'
import { isKnown, wholeAnswer } from './whole-answer.ts'

test('the tag is that of the bytes', () => {
  const { etag } = wholeAnswer('application/json', '{"data":{}}')
  expect(etag).toMatch(/^"[\w-]{27}"$/)
  expect(wholeAnswer('text/plain', '{"data":{}}').etag).toBe(etag)
  expect(wholeAnswer('application/json', '{"data":{} }').etag).not.toBe(etag)
})

test('a caller that names the tag has the answer, among others and weakly too', () => {
  for (const header of ['"a"', '"b", "a"', 'W/"a"', '*']) expect(isKnown('"a"', header)).toBe(true)
  for (const header of [undefined, '', '"b"', 'a', '"aa"'])
    expect(isKnown('"a"', header)).toBe(false)
})
