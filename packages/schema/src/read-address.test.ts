import { expect, test } from 'vitest'
import { readAddress } from './read-address.ts'

const id = '0193d8a2-7f3e-7000-8000-000000000001'

test.each([`/id/${id}`, `https://record.example/id/${id}`, `http://localhost:4000/id/${id}/`])(
  '%s is an address of this service',
  (text) => {
    expect(readAddress(text)?.id).toBe(id)
  },
)

test.each([
  ['https://www.wikidata.org/wiki/Q30', 'wikidata', 'Q30'],
  ['http://www.wikidata.org/entity/Q30', 'wikidata', 'Q30'],
  ['https://www.geonames.org/3585968/el-salvador.html', 'geonames', '3585968'],
  ['http://cv.iptc.org/newscodes/mediatopic/20000771', 'medtop', '20000771'],
])('%s is the page of %s %s', (text, scheme, value) => {
  expect(readAddress(text)?.externalIds).toEqual([{ scheme, value }])
})

test('an address is looked for as it is given and as browsers write it', () => {
  expect(readAddress('HTTPS://Example.org')?.urls).toEqual([
    'HTTPS://Example.org',
    'https://example.org/',
    'https://example.org',
  ])
  expect(readAddress('https://example.org/a#b')?.urls).toEqual([
    'https://example.org/a#b',
    'https://example.org/a',
    'https://example.org/a/',
  ])
})

test.each(['', 'example.org/a', 'ftp://example.org', 'javascript:alert(1)', '/person/x', '//'])(
  '%j is no address',
  (text) => {
    expect(readAddress(text)).toBeUndefined()
  },
)

test('a path of ours without an id leads nowhere', () => {
  expect(readAddress('/id/nonsense')).toEqual({ urls: [], externalIds: [], id: undefined })
})
