import type { CommuniqueError } from './error.ts'

/** A service that asks to wait for longer is not waited for: the caller decides. */
const longestWaitMs = 60_000

/**
 * How long to wait before a query that failed is tried again, in milliseconds; undefined if it is not.
 * Between a half and the whole of 0.5 s, 1 s, 2 s … 8 s, or what the service asks for.
 */
export function retryDelay(
  { code, status = 0, retryAfterMs: asked }: CommuniqueError,
  attempts: number,
): number | undefined {
  if (code !== 'NETWORK_ERROR' && status !== 408 && status !== 429 && status < 500) return undefined
  if (asked !== undefined) return asked > longestWaitMs ? undefined : asked
  return Math.min(8000, 250 * 2 ** attempts) * (1 - Math.random() / 2)
}

/** `Retry-After` as seconds or as a date, which the service's own clock is compared with. */
export function retryAfterMs(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('retry-after') ?? ''
  const ms = /^\s*\d/.test(value)
    ? parseFloat(value) * 1000
    : Date.parse(value) - (Date.parse(headers.get('date') ?? '') || now)
  return ms >= 0 ? ms : ms < 0 ? 0 : undefined
}
