import { expect, test } from 'vitest'
import { parameterText } from './parameter-text.ts'

test.each<[unknown, string | null]>([
  [null, null],
  [undefined, null],
  ['', ''],
  ['{"', '{"'],
  [1.5, '1.5'],
  [true, 'true'],
  [new Date('2025-02-03T01:02:03.004Z'), '2025-02-03T01:02:03.004Z'],
  [{ a: ['"'] }, '{"a":["\\""]}'],
  [[], '{}'],
  [['a', 'b c', 'null', ''], '{"a","b c","null",""}'],
  [['"', '\\', '},{', null], '{"\\"","\\\\","},{",NULL}'],
  [[1, false], '{"1","false"}'],
  [[['a'], ['b']], '{{"a"},{"b"}}'],
])('%j is sent as %j', (value, text) => {
  expect(parameterText(value)).toBe(text)
})
