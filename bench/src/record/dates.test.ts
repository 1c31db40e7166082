import { expect, test } from 'vitest'
import { parseEdtf } from '../../../packages/server/src/edtf.ts'
import { dateColumns, datesOf, undated } from './dates.ts'
import { randomOf } from './random.ts'

const drawn = Array.from({ length: 20_000 }, datesOf(randomOf(1)))
const dated = drawn.filter(({ written }) => written !== null)

test('dates are bounded as the record bounds what is written', () => {
  for (const { written, ...bounds } of dated.slice(0, 3000)) {
    const { edtf, ...read } = parseEdtf(written ?? '') as Record<string, unknown>
    expect(bounds, written ?? '').toEqual(read)
    expect(edtf).toBe(written)
  }
})

test('most are days, some are months, years or doubtful, and a few are not known', () => {
  const share = (shape: RegExp) =>
    drawn.filter(({ written }) => shape.test(written ?? '')).length / drawn.length
  expect(share(/^\d{4}-\d{2}-\d{2}$/)).toBeCloseTo(0.87, 1)
  expect(share(/^\d{4}-\d{2}$/)).toBeCloseTo(0.05, 2)
  expect(share(/^\d{4}$/)).toBeCloseTo(0.03, 2)
  expect(share(/~$/)).toBeCloseTo(0.02, 2)
  expect(share(/^$/)).toBeCloseTo(0.03, 2)
  expect(drawn).toContain(undated)
})

test('each quarter of the years has more than the one before', () => {
  const years = dated.map(({ written }) => Number(written?.slice(0, 4)))
  expect(Math.min(...years)).toBe(1850)
  expect(Math.max(...years)).toBe(2025)
  const quarters = [0, 0, 0, 0]
  for (const year of years) {
    const quarter = Math.floor((year - 1850) / 44)
    quarters[quarter] = (quarters[quarter] ?? 0) + 1
  }
  expect(quarters).toEqual(quarters.toSorted((a, b) => a - b))
  expect(quarters.at(-1)).toBeGreaterThan(5 * (quarters[0] ?? 0))
})

test('a date takes four columns', () => {
  expect(dateColumns('said_on', undated)).toEqual({
    said_on: null,
    said_on_earliest: 'infinity',
    said_on_latest: '-infinity',
    said_on_approximate: false,
  })
})
