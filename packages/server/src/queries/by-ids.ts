import { CompiledQuery, type Kysely, type RawBuilder } from 'kysely'
import { plannedOnce } from '../db/statement-names.ts'
import type { Database } from '../db/tables.ts'

/**
 * Runs a statement whose only parameter is a list of ids. It is compiled once: its text is the same
 * for all lists.
 */
export function readBy<Row>(
  db: Kysely<Database>,
  build: (ids: readonly string[]) => RawBuilder<Row>,
): (ids: readonly string[]) => Promise<Row[]> {
  let text: string | undefined
  return async (ids) => {
    text ??= `${plannedOnce} ${build([]).compile(db).sql}`
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, [[...ids]]))
    return rows
  }
}
