import { expect, test } from 'vitest'
import { partialDateBounds } from './partial-date.ts'

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-03', '2025-03-01', '2025-03-31'],
  ['2025-02-03', '2025-02-03', '2025-02-03'],
])('%s runs from %s to %s', (text, first, last) => {
  expect(partialDateBounds(text)).toEqual({ first, last })
})

test.each(['2025-13', '2025-02-30', '0000', '25', '2025-2', '', '2025-02-03T00:00'])(
  '%j is no date',
  (text) => {
    expect(partialDateBounds(text)).toBeUndefined()
  },
)
