import { expect, test } from 'vitest'
import { localize } from './localize.ts'

const own = { value: 'Germany', language: 'en' }
const names = [
  { text: 'Alemania', language: 'es' },
  { text: 'Alemanha', language: 'pt-BR' },
  { text: 'Teutonia', language: null },
]

test('the first language asked for that there is wins', () => {
  expect(localize(own, names, ['fr', 'es', 'en'])).toEqual({ value: 'Alemania', language: 'es' })
  expect(localize(own, names, ['en', 'es'])).toEqual(own)
})

test('a region falls back to its language before the next one asked for', () => {
  expect(localize(own, names, ['es-SV', 'en'])).toEqual({ value: 'Alemania', language: 'es' })
})

test('a plain language is served by a regional text where there is no other', () => {
  expect(localize(own, names, ['pt'])).toEqual({ value: 'Alemanha', language: 'pt-BR' })
})

test('a language that nobody has gives the record’s own, with its language', () => {
  expect(localize(own, names, ['tlh'])).toEqual(own)
  expect(localize({ value: 'X', language: null }, [], ['en'])).toEqual({
    value: 'X',
    language: null,
  })
})
