import { TextQuery, type SearchRequest } from '@communique/schema'
import { expect, test } from 'vitest'
import { decodeSearchCursor, encodeSearchCursor } from './cursor.ts'

const query = (text: string) =>
  new TextQuery(text, { bound: text, ranked: text, free: text, folded: text })
const request: SearchRequest = {
  query: query('trade'),
  entities: ['STATEMENT'],
  filter: {},
  size: 20,
  cursor: undefined,
}
const position = {
  score: '0.16283298',
  id: '01a212a2-293e-708e-bbec-8ffe0463647e',
  since: '2026-11-25 12:17:14.292+00',
}

test('a cursor leads back to its place, whatever the size of the page', () => {
  const cursor = encodeSearchCursor(request, position)
  expect(decodeSearchCursor(cursor, { ...request, size: 5 })).toEqual(position)
})

test('a cursor of another search, or one made up, is refused', () => {
  const cursor = encodeSearchCursor(request, position)
  expect(() => decodeSearchCursor(cursor, { ...request, query: query('tariff') })).toThrow(
    'another query',
  )
  expect(() => decodeSearchCursor(cursor, { ...request, entities: ['EVENT'] })).toThrow('another')
  for (const made of ['', 'x', 'AAAA', Buffer.from('["a","b","c","d"]').toString('base64url')])
    expect(() => decodeSearchCursor(made, request)).toThrow('not one that this service gave')
})

const madeUp: [part: 'score' | 'id' | 'since', values: string[]][] = [
  ['score', ['', '-', '.', 'e', '1-1', 'NaN', '-1', '1e39', '1e-99', '1e400', '1'.repeat(400)]],
  ['id', ['', 'x', `${position.id}0`]],
  [
    'since',
    [
      '',
      'now',
      'infinity',
      '2025',
      '2025-02-30 00:00:00+00',
      '2025-13-01 00:00:00+00',
      '2025-02-03 24:00:00+00',
      '2025-02-03 00:00:00+99',
      '2025-02-03T00:00:00Z',
      'Feb 3 2025',
      '+12025-02-03 00:00:00+00',
    ],
  ],
]
for (const [part, values] of madeUp)
  test(`a cursor with a ${part} that cannot be is refused`, () => {
    for (const value of values) {
      const cursor = encodeSearchCursor(request, { ...position, [part]: value })
      expect(() => decodeSearchCursor(cursor, request), value).toThrow('not one that this service')
    }
  })

test('scores and moments are taken as the database writes them', () => {
  for (const score of ['0', '1', '0.5', '1e-05', '3.4e+38', '1.17e-38'])
    for (const since of ['2024-02-29 23:59:59+00', '2026-11-25 12:17:14.292001-03:30']) {
      const cursor = encodeSearchCursor(request, { ...position, score, since })
      expect(decodeSearchCursor(cursor, request)).toMatchObject({ score, since })
    }
})
