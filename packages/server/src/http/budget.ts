import { LRUCache } from 'lru-cache'

/** What one caller may spend for now. */
export interface Account {
  /** Takes so many points, or none where there are not so many. */
  spend(points: number): boolean
  /** Returns what was taken beforehand and not needed. */
  giveBack(points: number): void
  /** What is left, and how fast it grows; undefined without a limit. */
  status(): ThrottleStatus | undefined
  /** Why a request of so many points is refused, for a person. */
  refusal(points: number): string
  /** `RateLimit`, `RateLimit-Policy`, and `Retry-After` where the last request was refused. */
  headers(): Record<string, string>
}

/** What any request takes from the budget at least: reading and answering it is work, whatever it asks. */
export const pointsOfRequest = 50

export interface ThrottleStatus {
  maximumAvailable: number
  currentlyAvailable: number
  /** Points a second. */
  restoreRate: number
}

const windowSeconds = 60
/** Who was not seen for a minute has all again, and is forgotten; beyond so many, the longest unseen. */
const mostCallers = 100_000

/**
 * Budgets of points by caller, kept in this process: a bucket of `limit` points that fills up again
 * within a minute. With a limit of 0 there are none, and everybody may spend anything.
 */
export function createBudgets(limit: number, now: () => number = () => performance.now()) {
  const buckets = new LRUCache<string, Bucket>({ max: mostCallers })
  const perMs = limit / (windowSeconds * 1000)

  return {
    accountOf(caller: string): Account {
      if (limit === 0) return unlimited
      let bucket = buckets.get(caller)
      if (!bucket) buckets.set(caller, (bucket = { points: limit, at: now() }))
      return accountOf(bucket)
    },
  }

  function accountOf(bucket: Bucket): Account {
    let lacking = 0
    const fill = () => {
      const moment = now()
      bucket.points = Math.min(limit, bucket.points + (moment - bucket.at) * perMs)
      bucket.at = moment
    }
    return {
      spend(points) {
        fill()
        lacking = Math.max(0, points - bucket.points)
        if (lacking > 0) return false
        bucket.points -= points
        return true
      },
      giveBack(points) {
        bucket.points = Math.min(limit, bucket.points + points)
      },
      status() {
        fill()
        return {
          maximumAvailable: limit,
          currentlyAvailable: Math.floor(bucket.points),
          restoreRate: limit / windowSeconds,
        }
      },
      refusal: (points) =>
        points > limit
          ? `The request may cost ${points} points, and ${limit} a minute are allowed: it can never be answered.`
          : `${limit} points a minute are allowed, and this request may cost ${points}: come again later.`,
      headers() {
        fill()
        const seconds = Math.ceil((limit - bucket.points) / perMs / 1000)
        return {
          'RateLimit-Policy': `"points";q=${limit};w=${windowSeconds}`,
          RateLimit: `"points";r=${Math.floor(bucket.points)};t=${seconds}`,
          ...(lacking > 0 && { 'Retry-After': String(Math.ceil(lacking / perMs / 1000)) }),
        }
      },
    }
  }
}

interface Bucket {
  points: number
  at: number
}

const unlimited: Account = {
  spend: () => true,
  giveBack: () => {},
  status: () => undefined,
  refusal: () => '',
  headers: () => ({}),
}
