import { expect, test } from 'vitest'
import { acceptedLanguages } from './languages.ts'

test('languages come in the order of their quality', () => {
  expect(acceptedLanguages('en;q=0.5, es-sv, fr;q=0.8')).toEqual(['es-SV', 'fr', 'en'])
})

test('what is no language tag, or refused by q=0, is left out', () => {
  expect(acceptedLanguages('*, <script>, de;q=0, it')).toEqual(['it'])
  expect(acceptedLanguages(undefined)).toEqual([])
})
