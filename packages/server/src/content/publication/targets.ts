import { sql } from 'kysely'
import type { Entity } from '../documents/parts.ts'
import { collectReferences } from '../references.ts'
import type { Publication, Refusal } from './publication.ts'
import type { Db } from './write-rows.ts'

/** Every reference must lead to a document of its entity that is published or is being published. */
export async function targetRefusals(
  db: Db,
  publications: readonly Publication[],
  all: readonly Publication[],
): Promise<Refusal[]> {
  const known = new Map<string, Entity>(all.map(({ id, entity }) => [id, entity]))
  const references = publications.flatMap(({ id, entity, document }) =>
    collectReferences(entity, document).map((reference) => ({ ...reference, id, from: entity })),
  )
  const missing = new Set(references.map(({ key }) => key).filter((key) => !known.has(key)))
  if (missing.size > 0) {
    const { rows } = await sql<{ id: string; entity: Entity }>`
      SELECT d.id, d.entity FROM document d
      JOIN revision r ON r.document_id = d.id AND r.state = 'PUBLISHED'
      WHERE d.id = ANY(${[...missing]}::uuid[])
    `.execute(db)
    for (const { id, entity } of rows) known.set(id, entity)
  }
  return references.flatMap(({ id, from, entity, key, path }): Refusal[] => {
    if (known.get(key) !== entity)
      return [{ id, path, message: `refers to ${key}, which is no published ${entity}` }]
    // A source may cite itself; nothing else has a use for a reference to itself.
    if (key === id && !(from === 'source' && path.endsWith('source')))
      return [{ id, path, message: 'refers to the document itself' }]
    return []
  })
}
