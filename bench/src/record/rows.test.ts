import { expect, test } from 'vitest'
import { add, arrayText, copyText, head, type Rows } from './rows.ts'

test('rows are written as `COPY` reads them', () => {
  const rows = [
    { text: 'a\tb\nc\r\\d', none: null, yes: true, number: -1.5, list: [{ word: 'e\nf' }] },
    { text: '', none: '\\N', yes: false, number: 0, list: [] },
  ]
  expect(copyText(rows)).toBe(
    'a\\tb\\nc\\r\\\\d\t\\N\ttrue\t-1.5\t[{"word":"e\\\\nf"}]\n\t\\\\N\tfalse\t0\t[]\n',
  )
})

test('several ids are one value, without those that are not there', () => {
  expect(arrayText(['a', null, 'b'])).toBe('{a,b}')
  expect(arrayText([null])).toBe('{}')
})

test('tables are kept in the order in which they came, a document before its row', () => {
  const rows: Rows = new Map()
  add(rows, 'event', head(rows, 'event', 'id', 'slug', 90))
  add(rows, 'document', { id: 'other' })
  expect([...rows.keys()]).toEqual(['document', 'event'])
  expect(rows.get('document')).toEqual([
    { id: 'id', entity: 'event', slug: 'slug' },
    { id: 'other' },
  ])
  expect(rows.get('event')).toMatchObject([
    { id: 'id', slug: 'slug', updated_at: '2026-01-01T00:01:30.000Z' },
  ])
})
