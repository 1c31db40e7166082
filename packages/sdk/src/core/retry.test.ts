import { describe, expect, test } from 'vitest'
import { CommuniqueError, type ErrorDetails } from './error.ts'
import { retryAfterMs, retryDelay } from './retry.ts'

const failed = (details: ErrorDetails, code = 'HTTP_ERROR') =>
  new CommuniqueError(code, 'It failed.', details)

describe('retryDelay', () => {
  test.each([408, 429, 500, 503, 599])('status %i is worth another attempt', (status) => {
    expect(retryDelay(failed({ status }), 1)).toBeGreaterThan(0)
  })

  test.each([200, 302, 400, 401, 404, 422, 499])('status %i is not', (status) => {
    expect(retryDelay(failed({ status }), 1)).toBeUndefined()
  })

  test('a broken connection is worth another attempt, a timeout or an abort is not', () => {
    expect(retryDelay(failed({}, 'NETWORK_ERROR'), 1)).toBeGreaterThan(0)
    for (const code of ['CLIENT_TIMEOUT', 'ABORTED', 'CURSOR_STUCK', 'INVALID_DOCUMENT'])
      expect(retryDelay(failed({}, code), 1)).toBeUndefined()
  })

  test('waits double from half a second to eight, with up to a half taken off by chance', () => {
    for (const [index, most] of [500, 1000, 2000, 4000, 8000, 8000, 8000].entries())
      for (let repeat = 0; repeat < 50; repeat++) {
        const delay = retryDelay(failed({ status: 503 }), index + 1)
        expect(delay).toBeGreaterThan(most / 2)
        expect(delay).toBeLessThanOrEqual(most)
      }
    expect(retryDelay(failed({ status: 503 }), 2000)).toBeLessThanOrEqual(8000)
  })

  test('what the service asks for is kept to, up to a minute', () => {
    const after = (ms: number) => retryDelay(failed({ status: 429, retryAfterMs: ms }), 1)
    expect([after(0), after(1500), after(60_000)]).toEqual([0, 1500, 60_000])
    expect(after(60_001)).toBeUndefined()
    expect(retryDelay(failed({ status: 400, retryAfterMs: 0 }), 1)).toBeUndefined()
  })
})

describe('retryAfterMs', () => {
  const now = Date.parse('2025-02-03T12:00:00Z')
  const of = (value: string, date?: string) =>
    retryAfterMs(new Headers({ 'retry-after': value, ...(date && { date }) }), now)

  test.each([
    ['0', 0],
    ['1', 1000],
    [' 120 ', 120_000],
    ['0.5', 500],
    ['2, 3', 2000],
    ['3600', 3_600_000],
  ])('%j is a number of seconds', (value, ms) => expect(of(value)).toBe(ms))

  test('a date is compared with the service’s clock, and with ours where it tells none', () => {
    const value = 'Mon, 03 Feb 2025 12:00:30 GMT'
    expect(of(value)).toBe(30_000)
    expect(of(value, 'Mon, 03 Feb 2025 12:00:10 GMT')).toBe(20_000)
    expect(of(value, 'Mon, 03 Feb 2025 06:00:30 GMT')).toBe(6 * 3_600_000)
    expect(of(value, 'no date')).toBe(30_000)
  })

  test('a moment that has passed is now', () => {
    expect(of('Mon, 03 Feb 2025 11:00:00 GMT')).toBe(0)
  })

  test('nothing, or nothing that can be read, is undefined', () => {
    expect(retryAfterMs(new Headers(), now)).toBeUndefined()
    for (const value of ['', 'soon', 'Mon, 99 Feb 2025']) expect(of(value)).toBeUndefined()
  })
})
