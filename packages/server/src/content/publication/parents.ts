import { sql } from 'kysely'
import type { Entity } from '../documents/parts.ts'
import type { Publication, Refusal } from './publication.ts'
import type { Db } from './write-rows.ts'

const parentFields: Partial<Record<Entity, { field: string; column: string }>> = {
  event: { field: 'parent', column: 'parent_id' },
  organization: { field: 'parent', column: 'parent_id' },
  place: { field: 'parent', column: 'parent_id' },
  topic: { field: 'broader', column: 'broader_id' },
}

/** Refuses documents whose parents, published ones included, would lead back to themselves. */
export async function parentRefusals(
  db: Db,
  publications: readonly Publication[],
): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (const [entity, { field, column }] of Object.entries(parentFields)) {
    const children = publications.filter((each) => each.entity === entity)
    const parentOf = new Map<string, string | undefined>(
      children.map(({ id, document }) => [
        id,
        (document as Partial<Record<string, unknown>>)[field] as string | undefined,
      ]),
    )
    const parents = new Set([...parentOf.values()].filter((id) => id !== undefined))
    if (parents.size === 0) continue
    // What is being published overrides what stands; every new parent is a place to start from.
    const { rows } = await sql<{ id: string; parent: string | null }>`
      WITH RECURSIVE chain (id) AS (
        SELECT unnest(${[...parents]}::uuid[])
        UNION
        SELECT t.${sql.ref(column)} FROM chain JOIN ${sql.table(entity)} t USING (id)
      )
      SELECT id, t.${sql.ref(column)} AS parent FROM chain JOIN ${sql.table(entity)} t USING (id)
    `.execute(db)
    for (const { id, parent } of rows) if (!parentOf.has(id)) parentOf.set(id, parent ?? undefined)
    const slugs = new Map(children.map(({ id, slug }) => [id, slug]))
    for (const { id } of children) {
      const cycle = cycleFrom(id, parentOf)
      if (!cycle) continue
      const way = cycle.map((each) => slugs.get(each) ?? each).join(' → ')
      refusals.push({ id, path: field, message: `leads back to the document itself: ${way}` })
    }
  }
  return refusals
}

function cycleFrom(id: string, parentOf: ReadonlyMap<string, string | undefined>) {
  const way = [id]
  const seen = new Set<string>()
  for (let at = parentOf.get(id); at !== undefined && !seen.has(at); at = parentOf.get(at)) {
    way.push(at)
    if (at === id) return way
    seen.add(at)
  }
  return undefined
}
