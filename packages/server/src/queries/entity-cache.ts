import { LRUCache } from 'lru-cache'
import type { RecordPosition } from '../db/record-position.ts'
import { createSummaryCache } from './summary-cache.ts'

/** Of one entity; people, offices and topics are hundreds where statements are hundreds of thousands. */
const mostRows = 2000

interface ById<Model> {
  byIds(ids: readonly string[]): Promise<Model[]>
}

/**
 * Keeps rows to which others refer again and again, as long as the record has not moved on since they
 * were read. Rows are shared between requests: nobody changes them.
 */
export function createEntityCache(position: RecordPosition) {
  const caches: { size: number }[] = []
  const summaries = createSummaryCache(position)

  return {
    /** The reader with a cache before its rows by id. */
    keeping<Model extends { id: string }, Whole extends ById<Model>>(
      reader: Whole & ById<Model>,
    ): Whole {
      const rows = new LRUCache<string, Model>({ max: mostRows })
      caches.push(rows)
      let readAt: string | undefined
      return {
        ...reader,
        async byIds(ids) {
          const at = position.current()
          if (at === undefined) return reader.byIds(ids)
          if (at !== readAt) {
            rows.clear()
            readAt = at
          }
          const known: Model[] = []
          const missing: string[] = []
          for (const id of ids) {
            const row = rows.get(id)
            if (row) known.push(row)
            else missing.push(id)
          }
          if (missing.length === 0) return known
          const found = await reader.byIds(missing)
          // Meanwhile the record may have moved on, and another request have begun anew.
          if (readAt === at) for (const row of found) rows.set(row.id, row)
          return [...known, ...found]
        },
      }
    },
    /** What is counted of whole lists, kept in the same way. */
    summing: summaries.summing,
    /** How many rows are kept. */
    size: () => caches.reduce((sum, { size }) => sum + size, 0),
  }
}

export type EntityCache = ReturnType<typeof createEntityCache>
