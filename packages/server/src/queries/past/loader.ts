import { isPast } from '@communique/schema'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables.ts'
import { readPast, type PastDocument } from './documents.ts'

/** Loads what documents have as they stand and, where their ids say when, as they were. */
export function loaderWithPast<Value>(
  db: Kysely<Database>,
  present: (ids: readonly string[]) => Promise<Value[][]>,
  past: (document: PastDocument) => Value[],
): DataLoader<string, Value[]> {
  return new DataLoader(async (ids) => {
    const now = ids.filter((id) => !isPast(id))
    if (now.length === ids.length) return present(ids)
    const [values, documents] = await Promise.all([
      now.length > 0 ? present(now) : [],
      readPast(db, ids.filter(isPast)),
    ])
    const found = new Map(now.map((id, index) => [id, values[index] ?? []]))
    for (const [id, document] of documents) found.set(id, past(document))
    return ids.map((id) => found.get(id) ?? [])
  })
}
