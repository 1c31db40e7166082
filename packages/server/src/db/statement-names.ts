import { LRUCache } from 'lru-cache'

/** Each connection keeps what it has prepared: its memory bounds how many there may be. */
const mostNames = 150
/** What comes less often is not worth preparing. */
const worthwhile = 3

/**
 * Stands in statements whose best plan depends on their values, such as words that are common or
 * rare: after some runs, a prepared one would be planned for any.
 */
export const plannedByValues = '/* planned by its values */'

/**
 * Names statements that come again, so that a connection prepares them once: parsing takes longer than
 * many of them run. Others have no name, and are sent as they are.
 */
export function createStatementNames(most = mostNames): (text: string) => string | undefined {
  const names = new Map<string, string>()
  const seen = new LRUCache<string, number>({ max: 500 })
  return (text) => {
    if (text.includes(plannedByValues)) return undefined
    const name = names.get(text)
    if (name !== undefined || names.size >= most) return name
    const times = (seen.get(text) ?? 0) + 1
    if (times < worthwhile) {
      seen.set(text, times)
      return undefined
    }
    seen.delete(text)
    const fresh = `s${names.size}`
    names.set(text, fresh)
    return fresh
  }
}
