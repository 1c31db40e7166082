import { randomBytes } from 'node:crypto'

let pool = randomBytes(0)
let used = 0

/** A new UUID of version 7: it begins with the time, so that ids given together lie together. */
export function newId(now = Date.now()): string {
  if (used + 10 > pool.length) [pool, used] = [randomBytes(4096 - (4096 % 10)), 0]
  const random = pool.toString('hex', used, (used += 10))
  const time = now.toString(16).padStart(12, '0')
  const variant = ((Number.parseInt(random.slice(3, 4), 16) & 3) | 8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}
