import { isPast } from '@communique/schema'
import type { Kysely } from 'kysely'
import type { Projection } from '../../content/project/projection.ts'
import type { Database } from '../../db/tables.ts'
import { readPast } from './documents.ts'
import { pastRows } from './rows.ts'

interface ById<Model> {
  byIds(ids: readonly string[]): Promise<Model[]>
}

/** A reader that also finds documents as they were, where their ids say when. */
export function withPast<Model, Whole extends ById<Model>>(
  db: Kysely<Database>,
  table: keyof Projection,
  reader: Whole & ById<Model>,
): Whole {
  return {
    ...reader,
    async byIds(ids) {
      const past = ids.filter(isPast)
      if (past.length === 0) return reader.byIds(ids)
      const [documents, present] = await Promise.all([
        readPast(db, past),
        past.length === ids.length ? [] : reader.byIds(ids.filter((id) => !isPast(id))),
      ])
      return [
        ...present,
        ...[...documents.values()].flatMap((document) => pastRows<Model>(document, table)),
      ]
    },
  }
}
