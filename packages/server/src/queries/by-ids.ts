import { CompiledQuery, type Kysely, type RawBuilder } from 'kysely'
import { LRUCache } from 'lru-cache'
import { plannedOnce } from '../db/statement-names.ts'
import type { Database } from '../db/tables.ts'

/** Of one statement, by the columns that it reads. */
const mostTexts = 100

/**
 * Runs a statement whose only parameter is a list of ids. It is compiled once for each selection of
 * columns: its text is the same for all lists.
 */
export function readBy<Row>(
  db: Kysely<Database>,
  build: (ids: readonly string[], columns: readonly string[] | undefined) => RawBuilder<Row>,
): (ids: readonly string[], columns?: readonly string[]) => Promise<Row[]> {
  const texts = new LRUCache<string, string>({ max: mostTexts })
  return async (ids, columns) => {
    const key = columns?.join() ?? '*'
    let text = texts.get(key)
    if (text === undefined)
      texts.set(key, (text = `${plannedOnce} ${build([], columns).compile(db).sql}`))
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, [uuidArray(ids)]))
    return rows
  }
}

/** Ids as PostgreSQL reads a list of them. */
export function uuidArray(ids: readonly string[]): string {
  return `{${ids.join()}}`
}
