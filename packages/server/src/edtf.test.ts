import { expect, test } from 'vitest'
import { parseEdtf } from './edtf.ts'

test.each([
  ['2023', '2023-01-01', '2023-12-31', false],
  ['2025-02', '2025-02-01', '2025-02-28', false],
  ['2024-02-29', '2024-02-29', '2024-02-29', false],
  ['2025-02-03~', '2025-02-03', '2025-02-03', true],
  ['2023?', '2023-01-01', '2023-12-31', true],
  ['201X', '2010-01-01', '2019-12-31', false],
  ['2025-01-21/..', '2025-01-21', 'infinity', false],
  ['2025-01-21/', '2025-01-21', 'infinity', false],
  ['/2004', '-infinity', '2004-12-31', false],
  ['[..2025-02-03]', '-infinity', '2025-02-03', false],
  ['[2023..]', '2023-01-01', 'infinity', false],
  ['2025-02-01/2025-02-03', '2025-02-01', '2025-02-03', false],
  ['2025-02~/2025-03', '2025-02-01', '2025-03-31', true],
  ['[2023..2025]', '2023-01-01', '2025-12-31', false],
  ['2025-02-XX', '2025-02-01', '2025-02-28', false],
])('%s lies between %s and %s', (edtf, earliest, latest, approximate) => {
  expect(parseEdtf(edtf)).toEqual({ edtf, earliest, latest, approximate })
})

test.each([
  '2025-02-30',
  '2025-13',
  '',
  'yesterday',
  '2025-2-3',
  '2025-02-03T10:00:00Z',
  '{1960,1961}',
  '-0044',
  'Y17000',
  '2025/2023',
  '[2025..2023]',
  '2024-02-29/2025-02-29',
  '12345',
  '20250203',
  'Y17E7',
  '2025-21',
  '1950S2',
])('%j is refused with a reason', (text) => {
  expect(parseEdtf(text)).toEqual({ error: expect.stringMatching(/\w/) })
})
