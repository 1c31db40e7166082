import { sql } from 'kysely'
import type { OutboxTable } from '../../db/tables/outbox.ts'
import type { Db } from './write-rows.ts'

/**
 * Takes the next places in the feed. It must be the last statement of a transaction: the lock on
 * the head's row is held until commit, so that places have no gaps and follow commit order.
 */
export async function appendOutbox(
  db: Db,
  publications: readonly Omit<OutboxTable, 'position'>[],
): Promise<void> {
  const rows = publications.map((row, index) => ({ ...row, place: index + 1 }))
  await sql`
    WITH head AS (
      UPDATE outbox_head SET position = position + ${rows.length}::integer RETURNING position
    )
    INSERT INTO outbox (position, document_id, entity, revision, change, published_at)
    SELECT head.position - ${rows.length}::integer + p.place,
      p."documentId", p.entity, p.revision, p.change, p."publishedAt"
    FROM head, json_to_recordset(${JSON.stringify(rows)}) AS p (
      place integer, "documentId" uuid, entity text, revision integer, change text,
      "publishedAt" timestamptz)
  `.execute(db)
}
