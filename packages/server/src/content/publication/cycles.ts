import { sql } from 'kysely'
import type { Entity } from '../documents/parts.ts'
import type { Publication, Refusal } from './publication.ts'
import type { Db } from './write-rows.ts'

interface Step {
  entity: Entity
  field: string
  column: string
}

// Each leads from a document to one other of its entity: up, or on to what took its place.
const steps: readonly Step[] = [
  { entity: 'event', field: 'parent', column: 'parent_id' },
  { entity: 'organization', field: 'parent', column: 'parent_id' },
  { entity: 'place', field: 'parent', column: 'parent_id' },
  { entity: 'topic', field: 'broader', column: 'broader_id' },
  { entity: 'topic', field: 'replacedBy', column: 'replaced_by_id' },
]

/**
 * Refuses documents that would lead back to themselves, over published ones too: by their parents,
 * or by what replaced them.
 */
export async function cycleRefusals(
  db: Db,
  publications: readonly Publication[],
): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (const { entity, field, column } of steps) {
    const documents = publications.filter((each) => each.entity === entity)
    const nextOf = new Map<string, string | undefined>(
      documents.map(({ id, document }) => [
        id,
        (document as Partial<Record<string, unknown>>)[field] as string | undefined,
      ]),
    )
    const targets = new Set([...nextOf.values()].filter((id) => id !== undefined))
    if (targets.size === 0) continue
    // What is being published overrides what stands; every new target is a place to start from.
    const { rows } = await sql<{ id: string; next: string | null }>`
      WITH RECURSIVE chain (id) AS (
        SELECT unnest(${[...targets]}::uuid[])
        UNION
        SELECT t.${sql.ref(column)} FROM chain JOIN ${sql.table(entity)} t USING (id)
      )
      SELECT id, t.${sql.ref(column)} AS next FROM chain JOIN ${sql.table(entity)} t USING (id)
    `.execute(db)
    for (const { id, next } of rows) if (!nextOf.has(id)) nextOf.set(id, next ?? undefined)
    const slugs = new Map(documents.map(({ id, slug }) => [id, slug]))
    for (const { id } of documents) {
      const cycle = cycleFrom(id, nextOf)
      if (!cycle) continue
      const way = cycle.map((each) => slugs.get(each) ?? each).join(' → ')
      refusals.push({ id, path: field, message: `leads back to the document itself: ${way}` })
    }
  }
  return refusals
}

function cycleFrom(id: string, nextOf: ReadonlyMap<string, string | undefined>) {
  const way = [id]
  const seen = new Set<string>()
  for (let at = nextOf.get(id); at !== undefined && !seen.has(at); at = nextOf.get(at)) {
    way.push(at)
    if (at === id) return way
    seen.add(at)
  }
  return undefined
}
