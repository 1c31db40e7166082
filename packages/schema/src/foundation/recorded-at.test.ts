import { expect, test } from 'vitest'
import { bareId, isPast, momentOf, parsePastKey, pastKey, presentId } from './recorded-at.ts'

const document = '0193d8a2-7f3e-7000-8000-000000000001'
const part = '0193d8a2-7f3e-8000-8000-000000000002'
const moment = '2025-03-01T00:00:00.000999Z'

test('an id carries a moment, and a part its document too', () => {
  const own = pastKey(document, moment)
  expect(parsePastKey(own)).toEqual({ id: document, moment, documentId: document })
  const ofPart = pastKey(part, moment, document)
  expect(parsePastKey(ofPart)).toEqual({ id: part, moment, documentId: document })
  expect([own, ofPart].map(bareId)).toEqual([document, part])
  expect([own, document].map(isPast)).toEqual([true, false])
  expect(parsePastKey(document)).toBeUndefined()
})

test('what is known only as it stands now is refused for an id with a moment', () => {
  expect(presentId(document)).toBe(document)
  expect(() => presentId(pastKey(document, moment))).toThrow('only as the record stands now')
})

test('a moment is the end of its millisecond, within the years that can be stored', () => {
  expect(momentOf('2025-03-01T00:00:00Z')).toBe(moment)
  expect(momentOf('2025-03-01T01:00:00+01:00')).toBe(moment)
  expect(momentOf('9999-12-31T23:59:59-14:00')).toBe('9999-12-31T23:59:59.999999Z')
  expect(momentOf('0001-01-01T00:00:00+14:00')).toBe('0001-01-01T00:00:00.000000Z')
})
