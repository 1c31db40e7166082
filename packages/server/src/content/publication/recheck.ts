import { sql } from 'kysely'
import { project } from '../project/index.ts'
import type { SourceOutline } from './archive.ts'
import { verifyCitations, type Citing, type WrongCitation } from './citations.ts'
import { loadPublished } from './load-published.ts'
import type { Refusal } from './publication.ts'
import type { Db } from './write-rows.ts'

const documentsAtOnce = 200

/**
 * When the text of a published source changes, every citation that points into it must still hold,
 * and its verification is made anew. `publishing` are checked by their own publication.
 */
export async function recheckCitations(
  db: Db,
  outlines: ReadonlyMap<string, SourceOutline>,
  publishing: ReadonlySet<string>,
): Promise<Refusal[]> {
  const sourceIds = [...outlines.keys()]
  if (sourceIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT document_id AS id FROM citation
    WHERE source_id = ANY(${sourceIds}::uuid[]) AND start IS NOT NULL
  `.execute(db)
  const ids = rows.map(({ id }) => id).filter((id) => !publishing.has(id))
  for (let from = 0; from < ids.length; from += documentsAtOnce) {
    const citing = await loadCiting(db, ids.slice(from, from + documentsAtOnce), outlines)
    const [refusal] = await verifyCitations(db, citing, outlines)
    if (refusal) return [blameSource(refusal, citing)]
    await updateCitations(db, citing)
  }
  return []
}

async function loadCiting(
  db: Db,
  ids: readonly string[],
  outlines: ReadonlyMap<string, SourceOutline>,
): Promise<Citing[]> {
  const published = await loadPublished(db, ids)
  const pinned = await sql<{ id: string; sha256: string | null }>`
    SELECT id, sha256 FROM citation WHERE document_id = ANY(${ids}::uuid[])
  `.execute(db)
  const hashes = new Map(pinned.rows.map(({ id, sha256 }) => [id, sha256]))
  return published.map((publication) => {
    const times = { revision: 0, createdAt: '', updatedAt: '' }
    const { citation } = project(publication.entity, { ...publication, ...times })
    return {
      publication,
      // The words were pinned by their hash when the citation was first found to hold.
      citations: citation
        .filter(({ sourceId }) => outlines.has(sourceId))
        .map((each) => ({ ...each, sha256: each.sha256 ?? hashes.get(each.id) ?? null })),
    }
  })
}

function blameSource(
  { id, sourceId, path, message }: WrongCitation,
  citing: readonly Citing[],
): Refusal {
  const { entity, slug } =
    citing.find(({ publication }) => publication.id === id)?.publication ?? {}
  const why = `a published citation would no longer hold, ${path} of ${entity} ${slug}: ${message}`
  return { id: sourceId, path: 'passages', message: why }
}

async function updateCitations(db: Db, citing: readonly Citing[]): Promise<void> {
  const rows = citing.flatMap(({ citations }) =>
    citations.map(({ id, verification, exact, sha256 }) => ({ id, verification, exact, sha256 })),
  )
  await sql`
    UPDATE citation c SET verification = n.verification, exact = n.exact, sha256 = n.sha256
    FROM json_to_recordset(${JSON.stringify(rows)})
      AS n (id uuid, verification text, exact text, sha256 text)
    WHERE c.id = n.id
      AND (c.verification, c.exact, c.sha256) IS DISTINCT FROM (n.verification, n.exact, n.sha256)
  `.execute(db)
}
