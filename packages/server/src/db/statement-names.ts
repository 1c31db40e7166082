import { LRUCache } from 'lru-cache'
import type { PreparedStatement } from './prepared-read.ts'

/** Each connection keeps what it has prepared: its memory bounds how many there may be. */
const mostNames = 150
/** Longer is only what has filters of hundreds of conditions: prepared, each would take megabytes. */
const longest = 10_000
/** What comes less often is not worth preparing. */
const worthwhile = 3

/**
 * Stands in statements whose best plan depends on their values, such as words that are common or
 * rare: after some runs, a prepared one would be planned for any.
 */
export const plannedByValues = '/* planned by its values */'

/** Stands in statements that have the same best plan whatever their values: they are planned once. */
export const plannedOnce = '/* planned once */'

/** A statement, and whether it is planned once for all values. Without a name it is planned each time. */
export interface NamedStatement extends PreparedStatement {
  once: boolean
}

/**
 * Names statements that come again, so that a connection prepares them once: parsing takes longer than
 * many of them run. Others have an empty name. Those that are planned once are counted by themselves, so
 * that nobody's filters can use up their names.
 */
export function createStatementNames(most = mostNames): (text: string) => NamedStatement {
  const names = new Map<string, NamedStatement>()
  const counts = { once: 0, other: 0 }
  const seen = new LRUCache<string, number>({ max: 500 })
  return (text) => {
    const known = names.get(text)
    if (known) return known
    const once = text.includes(plannedOnce)
    const kind = once ? 'once' : 'other'
    const unnamed = { name: '', text, once }
    if (counts[kind] >= most || text.length > longest || text.includes(plannedByValues))
      return unnamed
    const times = (seen.get(text) ?? 0) + 1
    if (times < worthwhile) {
      seen.set(text, times)
      return unnamed
    }
    seen.delete(text)
    const named = { name: `${kind}${counts[kind]++}`, text, once }
    names.set(text, named)
    return named
  }
}
