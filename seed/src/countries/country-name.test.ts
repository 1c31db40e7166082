import { expect, test } from 'vitest'
import { englishNames, translatedNames } from './country-name.ts'

test('a long form gives way to the name that stands within it', () => {
  expect(
    named({
      CN: ["People's Republic of China", 'China'],
      GM: ['Republic of The Gambia', 'The Gambia', 'Gambia'],
      RU: ['Russian Federation', 'Russia'],
      US: ['United States of America', 'United States', 'USA', 'US'],
    }),
  ).toEqual({ CN: 'China', GM: 'Gambia', RU: 'Russia', US: 'United States' })
})

test('an abbreviation or an unrelated word never takes the place of the name', () => {
  expect(
    named({ AE: ['United Arab Emirates', 'UAE'], GB: ['United Kingdom', 'UK', 'Great Britain'] }),
  ).toEqual({ AE: 'United Arab Emirates', GB: 'United Kingdom' })
})

test('what stands in brackets or after a comma goes, but an enumeration stays whole', () => {
  expect(
    named({
      FK: ['Falkland Islands (Malvinas)'],
      MD: ['Moldova, Republic of'],
      BQ: ['Bonaire, Sint Eustatius and Saba'],
    }),
  ).toEqual({
    FK: 'Falkland Islands',
    MD: 'Moldova',
    BQ: 'Bonaire, Sint Eustatius and Saba',
  })
})

test('a name that two countries would share is nobody’s', () => {
  expect(
    named({
      CD: ['Democratic Republic of the Congo', 'Congo'],
      CG: ['Republic of the Congo', 'Congo'],
      VG: ['Virgin Islands, British'],
      VI: ['Virgin Islands, U.S.'],
    }),
  ).toEqual({
    CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo',
    VG: 'British Virgin Islands',
    VI: 'U.S. Virgin Islands',
  })
})

test('of two spellings the accented one is taken', () => {
  expect(named({ CI: ["Cote d'Ivoire", "Côte d'Ivoire", 'Ivory Coast'] })).toEqual({
    CI: "Côte d'Ivoire",
  })
})

test('a translation keeps its brackets and commas: their sense differs by language', () => {
  const names = translatedNames(
    new Map([
      ['US', ['Estados Unidos de América', 'Estados Unidos']],
      ['BQ', ['Bonaire, San Eustaquio y Saba']],
    ]),
  )
  expect(Object.fromEntries(names)).toEqual({
    US: 'Estados Unidos',
    BQ: 'Bonaire, San Eustaquio y Saba',
  })
})

function named(countries: Record<string, [string, ...string[]]>) {
  return Object.fromEntries(englishNames(new Map(Object.entries(countries))))
}
