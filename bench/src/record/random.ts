/** Numbers that look drawn at random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0, below 1. */
  next(): number
  /** A whole number from 0, below the limit. */
  below(limit: number): number
  chance(share: number): boolean
  /** Around 0, with a deviation of 1. */
  normal(): number
  /** An id as the record has them: ids follow the order in which they are drawn. */
  id(): string
}

/** Ids begin with the time: a record made up is made on this day. */
const firstMoment = Date.UTC(2026, 0, 1)

/** The generator sfc32, of four words of 32 bits. */
export function randomOf(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1]
  const word = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  // The seed is in every bit of the state after a few rounds.
  for (let round = 0; round < 16; round++) word()
  const next = () => word() / 2 ** 32
  const hex = (digits: number) => word().toString(16).padStart(8, '0').slice(0, digits)
  let ids = 0
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    chance: (share) => next() < share,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    id() {
      const moment = (firstMoment + Math.floor(ids / 16)).toString(16).padStart(12, '0')
      const place = (ids++ % 16).toString(16)
      const parts = [moment.slice(0, 8), moment.slice(8), `7${place}${hex(2)}`, `a${hex(3)}`]
      return `${parts.join('-')}-${hex(8)}${hex(4)}`
    },
  }
}

/** Draws places of a list, each as often as its weight says. */
export function byWeight(random: Random, weights: readonly number[]): () => number {
  const sums = new Float64Array(weights.length)
  let total = 0
  for (const [place, weight] of weights.entries()) sums[place] = total += weight
  return () => {
    const wanted = random.next() * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Draws places after Zipf: the first most often, the n-th `n ** steepness` times less. */
export function byRank(random: Random, count: number, steepness = 1): () => number {
  return byWeight(
    random,
    Array.from({ length: count }, (_, rank) => (rank + 1) ** -steepness),
  )
}

/** Draws one of the names, each as often as it says. */
export function oneOf<Name extends string>(
  random: Random,
  shares: Readonly<Record<Name, number>>,
): () => Name {
  const names = Object.keys(shares) as Name[]
  const place = byWeight(random, Object.values(shares))
  return () => at(names, place())
}

/** What stands at a place that is known to be there. */
export function at<T>(list: readonly T[], place: number): T {
  const found = list[place]
  if (found === undefined) throw new Error(`nothing stands at ${place} of ${list.length}`)
  return found
}
