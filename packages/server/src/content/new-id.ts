import { randomBytes } from 'node:crypto'

let pool = randomBytes(0)
let used = 0
let time = 0
let counter = 0

/**
 * A new UUID of version 7: it begins with the time, and a counter tells those of one millisecond, so
 * that ids follow the order in which they were given, also when the clock is set back.
 */
export function newId(now = Date.now()): string {
  if (used + 8 > pool.length) [pool, used] = [randomBytes(4096), 0]
  const random = pool.toString('hex', used, (used += 8))
  if (now > time) {
    time = now
    counter = 0
  } else if (++counter > 0xfff) {
    time += 1
    counter = 0
  }
  const moment = time.toString(16).padStart(12, '0')
  const count = counter.toString(16).padStart(3, '0')
  const variant = ((Number.parseInt(random.slice(0, 1), 16) & 3) | 8).toString(16)
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${count}-${variant}${random.slice(1, 4)}-${random.slice(4)}`
}
