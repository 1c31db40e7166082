import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor, listName } from './cursor.ts'

const position = { key: '2025-02-03', id: '0193d8a2-7f3e-7000-8000-000000000001' }
const isDay = (key: string) => /^\d{4}-\d{2}-\d{2}$/.test(key)

test('a cursor leads back to its place', () => {
  const cursor = encodeCursor('event.DATE_ASC', position)
  expect(decodeCursor(cursor, 'event.DATE_ASC', isDay)).toEqual(position)
})

test('a cursor of another order is refused by name', () => {
  const cursor = encodeCursor('event.DATE_ASC', position)
  expect(() => decodeCursor(cursor, 'event.NAME_ASC', isDay)).toThrow(
    'another list or order (event.DATE_ASC, not event.NAME_ASC)',
  )
})

test('a cursor of another filter is refused by name', () => {
  const list = (filter?: object) => listName('event', 'DATE_ASC', filter)
  const tariff = encodeCursor(list({ text: 'tariff' }), position)
  expect(decodeCursor(tariff, list({ text: 'tariff' }), isDay)).toEqual(position)
  for (const other of [list({ text: 'trade' }), list()])
    expect(() => decodeCursor(tariff, other, isDay)).toThrow('this list with another filter')
  const none = encodeCursor(list(), position)
  expect(decodeCursor(none, list({}), isDay)).toEqual(position)
  expect(() => decodeCursor(none, list({ text: 'tariff' }), isDay)).toThrow('another filter')
  expect(() => decodeCursor(tariff, listName('event', 'NAME_ASC', { text: 'x' }), isDay)).toThrow(
    'another list or order (event.DATE_ASC, not event.NAME_ASC)',
  )
})

test.each([
  'nonsense',
  '',
  '<script>',
  Buffer.from('[]').toString('base64url'),
  Buffer.from('["event.DATE_ASC", { "toString": 1 }, ""]').toString('base64url'),
  encodeCursor('event.DATE_ASC', { key: "'; drop table event", id: position.id }),
  encodeCursor('event.DATE_ASC', { key: position.key, id: 'x' }),
  'A'.repeat(3000),
])('%j is no cursor of ours', (cursor) => {
  expect(() => decodeCursor(cursor, 'event.DATE_ASC', isDay)).toThrow(
    'not one that this service gave',
  )
})
