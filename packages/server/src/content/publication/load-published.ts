import { sql } from 'kysely'
import type { Entity } from '../documents/parts.ts'
import { orderFields } from '../field-order.ts'
import type { Publication } from './publication.ts'
import type { Db } from './write-rows.ts'

/** Documents as they stand published, their fields in the order of the schema. */
export async function loadPublished(db: Db, ids: readonly string[]): Promise<Publication[]> {
  const { rows } = await sql<{ id: string; entity: Entity; slug: string; content: object }>`
    SELECT d.id, d.entity, d.slug, r.content
    FROM document d JOIN revision r ON r.document_id = d.id AND r.state = 'PUBLISHED'
    WHERE d.id = ANY(${ids}::uuid[])
  `.execute(db)
  return rows.map(
    ({ content, ...row }) =>
      ({ ...row, document: orderFields(row.entity, content) }) as Publication,
  )
}
