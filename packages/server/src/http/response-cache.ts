import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { RecordPosition } from '../db/record-position.ts'
import type { WholeAnswer } from './whole-answer.ts'

/** Of the address and the headers by which an answer is found again. */
const longestKey = 10_000

/**
 * Keeps answers to GETs by their whole address and what varies them, within a sum of bytes. Each
 * carries the place in the feed at which it was read: as soon as the record has moved on it is not
 * given any more, nor while it is not known whether it has.
 */
export function createResponseCache(mostBytes: number, position: RecordPosition) {
  const answers =
    mostBytes > 0
      ? new LRUCache<string, WholeAnswer & { position: string }>({
          maxSize: mostBytes,
          sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 500,
        })
      : undefined

  return {
    /** What there is for a request, or how to keep its answer. */
    lookUp(request: IncomingMessage): {
      kept?: WholeAnswer
      keep?: (answer: WholeAnswer) => void
    } {
      if (!answers) return {}
      const at = position.current()
      const key = keyOf(request)
      if (at === undefined || key.length > longestKey) return {}
      const kept = answers.get(key)
      if (kept?.position === at) return { kept }
      return { keep: (fresh) => void answers.set(key, { ...fresh, position: at }) }
    },
    /** How much is kept. */
    size: () => ({ answers: answers?.size ?? 0, bytes: answers?.calculatedSize ?? 0 }),
  }
}

function keyOf({ url, headers }: IncomingMessage): string {
  return `${url}\n${headers.accept ?? ''}\n${headers['accept-language'] ?? ''}`
}
