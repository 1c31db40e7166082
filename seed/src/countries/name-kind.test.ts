import { expect, test } from 'vitest'
import { nameKind } from './name-kind.ts'

test.each([
  ['USA', false, 'SHORT'],
  ['U.S.', false, 'SHORT'],
  ['Moldova, Republic of', true, 'AS_PRINTED'],
  ['Falkland Islands (Malvinas)', true, 'AS_PRINTED'],
  ['Russian Federation', true, 'OFFICIAL'],
  ['Great Britain', false, 'ALIAS'],
])('%s is what the vocabulary calls so', (text, isOfficial, kind) => {
  expect(nameKind(text, isOfficial)).toBe(kind)
})
