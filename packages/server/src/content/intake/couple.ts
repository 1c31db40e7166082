import { sql } from 'kysely'
import { textSignature, type TextFields } from '../publication/publication.ts'
import type { Db } from '../publication/write-rows.ts'
import type { DocumentEntry } from './entry.ts'

/**
 * Sources whose text changes, each with the documents of the import that cite it as it stands: they
 * must be published together, since neither the old places nor the new ones hold in both texts.
 */
export async function coupledDocuments(
  db: Db,
  entries: readonly DocumentEntry[],
): Promise<Map<DocumentEntry, DocumentEntry[]>> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const sources = entries.filter(({ signature }) => signature !== undefined)
  if (sources.length === 0) return new Map()
  const standing = await sql<{ id: string; text: TextFields }>`
    SELECT document_id AS id, jsonb_build_object('length', content -> 'length',
      'sha256', content -> 'sha256', 'passages', content -> 'passages') AS text
    FROM revision
    WHERE state = 'PUBLISHED' AND document_id = ANY(${sources.map(({ id }) => id)}::uuid[])
  `.execute(db)
  const rewritten = standing.rows.flatMap(({ id, text }) =>
    byId.get(id)?.signature === textSignature(text) ? [] : [id],
  )
  if (rewritten.length === 0) return new Map()
  const { rows } = await sql<{ source: string; citing: string }>`
    SELECT DISTINCT source_id AS source, document_id AS citing FROM citation
    WHERE source_id = ANY(${rewritten}::uuid[]) AND start IS NOT NULL
  `.execute(db)
  const coupled = new Map<DocumentEntry, DocumentEntry[]>()
  for (const { source, citing } of rows) {
    const [entry, other] = [byId.get(source), byId.get(citing)]
    if (!entry || !other) continue
    const list = coupled.get(entry)
    if (list) list.push(other)
    else coupled.set(entry, [other])
  }
  return coupled
}
