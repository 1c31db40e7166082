import { sql } from 'kysely'
import type { Current } from './publication.ts'
import type { Db } from './write-rows.ts'

/** What is published now under each id. Ids that were never registered are absent. */
export async function loadCurrent(
  db: Db,
  hashes: ReadonlyMap<string, string>,
): Promise<Map<string, Current>> {
  const given = [...hashes].map(([id, hash]) => ({ id, hash }))
  const { rows } = await sql<Current>`
    SELECT d.id, d.slug, r.number, r.hash, r.author,
      (SELECT max(number) FROM revision WHERE document_id = d.id) AS "lastNumber",
      (SELECT min(created_at)::text FROM revision WHERE document_id = d.id) AS "createdAt",
      CASE WHEN r.hash <> g.hash THEN r.content -> 'corrections' END AS corrections,
      CASE WHEN r.hash <> g.hash AND d.entity = 'source' THEN
        jsonb_build_object('length', r.content -> 'length', 'sha256', r.content -> 'sha256',
          'passages', r.content -> 'passages')
      END AS text
    FROM json_to_recordset(${JSON.stringify(given)}) AS g (id uuid, hash text)
    JOIN document d ON d.id = g.id
    LEFT JOIN revision r ON r.document_id = d.id AND r.state = 'PUBLISHED'
  `.execute(db)
  return new Map(rows.map((row) => [row.id, { ...row, lastNumber: row.lastNumber ?? 0 }]))
}
