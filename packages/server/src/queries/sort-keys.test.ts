import { expect, test } from 'vitest'
import { isKey, type KeyType } from './sort-keys.ts'

const keys: Record<KeyType, { known: string[]; not: string[] }> = {
  date: {
    known: ['2025-02-03', '2024-02-29', '0001-01-01', '9999-12-31', 'infinity', '-infinity'],
    not: ['', '2025', '2025-02-30', '2025-13-01', '0000-01-01', '10000-01-01', 'now', '+infinity'],
  },
  integer: { known: ['0', '2147483647'], not: ['', '-1', '1.5', '2147483648', '9'.repeat(99)] },
  text: { known: ['', 'Ábel', '2025-02-30'], not: ['a\0', '\uD800'] },
  timestamptz: {
    known: ['2024-02-29 23:59:59+00', '2026-11-25 12:17:14.292001-03:30'],
    not: [
      '',
      'now',
      'infinity',
      '2025-02-30 00:00:00+00',
      '2025-02-03 24:00:00+00',
      '2025-02-03 00:00:00+99',
      '2025-02-03T00:00:00Z',
      '2025-02-03 00:00:00+00 x',
    ],
  },
}
for (const [type, { known, not }] of Object.entries(keys))
  test(`a key of the type ${type} is what the database writes`, () => {
    for (const key of known) expect([key, isKey[type as KeyType](key)]).toEqual([key, true])
    for (const key of not) expect([key, isKey[type as KeyType](key)]).toEqual([key, false])
  })
