import { describe, expect, test } from 'vitest'
import { earliest, format, latest } from './dates.ts'

const range = (earliest: string | null, latest: string | null, edtf = '') => ({
  edtf,
  earliest,
  latest,
})

describe('earliest and latest', () => {
  test('are the starts of days in UTC', () => {
    const date = range('2025-02-03', '2025-02-04')
    expect(earliest(date)?.toISOString()).toBe('2025-02-03T00:00:00.000Z')
    expect(latest(date)?.toISOString()).toBe('2025-02-04T00:00:00.000Z')
  })

  test('are null where the record sets no bound, or has no date', () => {
    expect(earliest(range(null, '2025-02-04'))).toBeNull()
    expect(latest(range('2025-02-03', null))).toBeNull()
    for (const nothing of [null, undefined]) {
      expect(earliest(nothing)).toBeNull()
      expect(latest(nothing)).toBeNull()
    }
  })

  test('reach to years before ours', () => {
    expect(earliest(range('0044-03-15', '0044-03-15'))?.getUTCFullYear()).toBe(44)
    expect(earliest(range('-000043-03-15', null))?.getUTCFullYear()).toBe(-43)
  })
})

describe('format is as precise as the record', () => {
  // What stands between the ends of a range depends on the version of ICU.
  const plain = (text: string) => text.replaceAll(/[\s\u2009]*–[\s\u2009]*/g, ' – ')
  test.each([
    ['2025-02-03', '2025-02-03', 'February 3, 2025'],
    ['2025-02-01', '2025-02-28', 'February 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-02-01', '2025-02-27', 'February 1 – 27, 2025'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-01-01', '2025-11-30', 'January – November 2025'],
    ['2025-02-01', '2025-03-31', 'February – March 2025'],
    ['2024-12-30', '2025-01-02', 'December 30, 2024 – January 2, 2025'],
    ['1900-01-01', '1909-12-31', '1900 – 1909'],
    ['2025-02-03', null, 'February 3, 2025 – …'],
    [null, '2025-02-03', '… – February 3, 2025'],
  ])('%s to %s', (from, until, text) => {
    expect(plain(format(range(from, until), 'en'))).toBe(text)
  })

  test.each([
    ['[..2023]', null, '2023-12-31', '… – 2023'],
    ['[..2023-12]', null, '2023-12-31', '… – December 2023'],
    ['[..2023-12-31]', null, '2023-12-31', '… – December 31, 2023'],
    ['2025/..', '2025-01-01', null, '2025 – …'],
    ['2025-02/..', '2025-02-01', null, 'February 2025 – …'],
    ['2025-02-01/..', '2025-02-01', null, 'February 1, 2025 – …'],
  ])('%s, whose one end is open', (edtf, from, until, text) => {
    expect(format(range(from, until, edtf), 'en')).toBe(text)
  })

  test('~ marks what is approximate', () => {
    const date = { ...range('1861-01-01', '1861-12-31'), approximate: true }
    expect(format(date, 'en')).toBe('~1861')
  })

  test('in the language asked for', () => {
    expect(format(range('2025-02-03', '2025-02-03'), 'es')).toBe('3 de febrero de 2025')
    expect(format(range('2025-02-01', '2025-02-28'), ['de', 'en'])).toBe('Februar 2025')
  })

  test('a date that no days bound is told as it was written, none is nothing', () => {
    expect(format(range(null, null, 'unbounded'), 'en')).toBe('unbounded')
    expect(format(null)).toBe('')
    expect(format(undefined)).toBe('')
  })
})
