import { TextQuery, type SearchRequest } from '@communique/schema'
import { expect, test } from 'vitest'
import { decodeSearchCursor, encodeSearchCursor } from './cursor.ts'

const query = (text: string) => new TextQuery(text, { bound: text, free: text, folded: text })
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
