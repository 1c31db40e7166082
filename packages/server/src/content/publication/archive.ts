import { sql } from 'kysely'
import type { ArchivedSource } from '../quotes.ts'
import { storedPassages, type StoredPassage } from '../passages.ts'
import type { Documents } from '../documents/index.ts'
import type { Db } from './write-rows.ts'

/** A source with the places of its passages, their texts still in the archive. */
export interface SourceOutline {
  slug: string
  length: number | null
  sha256: string | null
  passages: StoredPassage[]
}

/** The hashes among these whose texts are not archived. */
export async function missingTexts(db: Db, hashes: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ sha256: string }>`
    SELECT unnest(${hashes}::text[]) AS sha256 EXCEPT SELECT sha256 FROM archived_text
  `.execute(db)
  return new Set(rows.map(({ sha256 }) => sha256))
}

export function outlineOf(slug: string, document: Documents['source']): SourceOutline {
  return {
    slug,
    length: document.length ?? null,
    sha256: document.sha256 ?? null,
    passages: storedPassages(document),
  }
}

/** The outlines of published sources, by id. */
export async function loadOutlines(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, SourceOutline>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<SourceOutline & { id: string }>`
    SELECT s.id, s.slug, s.length, s.sha256, coalesce(p.passages, '[]') AS passages
    FROM source s
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('start', p.start, 'end', p."end", 'sha256', p.sha256)) AS passages
      FROM passage p WHERE p.source_id = s.id
    ) p ON true
    WHERE s.id = ANY(${ids}::uuid[])
  `.execute(db)
  return new Map(rows.map(({ id, ...outline }) => [id, outline]))
}

const unitsAtOnce = 2_000_000

/** One source and the passages of it that a reader needs. */
export interface Wanted {
  id: string
  outline: SourceOutline
  passages: StoredPassage[]
}

/** Yields sources with the wanted texts, a few megabytes at a time. */
export async function* loadArchived(
  db: Db,
  wanted: readonly Wanted[],
): AsyncGenerator<[id: string, source: ArchivedSource]> {
  for (const group of groupsOf(wanted)) {
    const hashes = group.flatMap(({ passages }) => passages.map(({ sha256 }) => sha256))
    const { rows } = await sql<{ sha256: string; body: string }>`
      SELECT sha256, body FROM archived_text WHERE sha256 = ANY(${hashes})
    `.execute(db)
    const bodies = new Map(rows.map(({ sha256, body }) => [sha256, body]))
    for (const { id, outline, passages } of group) {
      const texts = passages.map(({ start, end, sha256 }) => {
        const text = bodies.get(sha256)
        if (text === undefined) throw new Error(`No text is archived under ${sha256}`)
        return { start, end, text }
      })
      yield [id, { ...outline, passages: texts }]
    }
  }
}

function groupsOf(wanted: readonly Wanted[]): Wanted[][] {
  const groups: Wanted[][] = []
  let units = Infinity
  for (const each of wanted) {
    const size = each.passages.reduce((sum, { start, end }) => sum + end - start, 0)
    if (units + size > unitsAtOnce) {
      groups.push([])
      units = 0
    }
    groups.at(-1)?.push(each)
    units += size
  }
  return groups
}
