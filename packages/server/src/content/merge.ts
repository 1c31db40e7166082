import { sql } from 'kysely'
import { normalise } from './canonical.ts'
import type { Entity } from './documents/parts.ts'
import { publish, type PublishOptions } from './publish.ts'
import { withoutDuplicates } from './publication/duplicates.ts'
import { loadPublished } from './publication/load-published.ts'
import { appendOutbox } from './publication/outbox.ts'
import type { Publication, Refusal } from './publication/publication.ts'
import { referrersOf } from './publication/referrers.ts'
import { deleteProjections } from './publication/write-changes.ts'
import type { Db } from './publication/write-rows.ts'
import { mapReferences } from './references.ts'

export interface Merge {
  entity: Entity
  /** The document that is given up, with its slug. */
  id: string
  slug: string
  /** Its successor, published and of the same entity. */
  intoId: string
}

const referrersAtOnce = 500

/**
 * Merges a document into another: what referred to it refers to the other from now on, in new
 * revisions; its slug, its id and whatever redirected to it lead there; it is published no more,
 * and its revisions stay. Must run in a transaction, which is to be undone if anything is refused.
 */
export async function merge(
  trx: Db,
  { entity, id, slug, intoId }: Merge,
  options: PublishOptions,
): Promise<Refusal[]> {
  const referrers = await referrersOf(trx, entity, id)
  for (let from = 0; from < referrers.length; from += referrersAtOnce) {
    const documents = await loadPublished(trx, referrers.slice(from, from + referrersAtOnce))
    const repointed = documents.map((document) => repoint(document, entity, id, intoId))
    const published = await publish(trx, repointed, { ...options, unlessEdited: false })
    if ('refusals' in published) return published.refusals.map((each) => blame(each, documents))
  }
  await sql`UPDATE redirect SET document_id = ${intoId} WHERE document_id = ${id}`.execute(trx)
  await trx
    .insertInto('redirect')
    .values([slug, id].map((former) => ({ entity, former, documentId: intoId })))
    .execute()
  await withdraw(trx, entity, id, options)
  return []
}

function repoint(
  { id, entity, slug, document }: Publication,
  target: Entity,
  from: string,
  to: string,
): Publication {
  const replaced = mapReferences(entity, document, (of, key) =>
    of === target && key === from ? to : key,
  )
  const repointed = normalise(withoutDuplicates(entity, id, replaced))
  return { id, entity, slug, document: repointed } as Publication
}

/** What cannot follow stands in the way of the merge. */
function blame({ id, path, message }: Refusal, documents: readonly Publication[]): Refusal {
  const { entity, slug } = documents.find((document) => document.id === id) ?? {}
  const why = `${entity} ${slug} refers to it and could not follow: ${path} ${message}`
  return { id, path: 'redirectTo', message: why }
}

async function withdraw(
  trx: Db,
  entity: Entity,
  id: string,
  { rehearsal }: PublishOptions,
): Promise<void> {
  await deleteProjections(trx, [{ id, entity }])
  await sql`DELETE FROM topic_ancestor WHERE topic_id = ${id}`.execute(trx)
  const { rows } = await sql<{ number: number; now: string }>`
    UPDATE revision SET state = 'SUPERSEDED' WHERE document_id = ${id} AND state = 'PUBLISHED'
    RETURNING number, clock_timestamp()::text AS now
  `.execute(trx)
  if (rehearsal) return
  await appendOutbox(
    trx,
    rows.map(({ number, now }) => ({
      documentId: id,
      entity,
      revision: number,
      change: 'MERGED',
      publishedAt: now,
    })),
  )
}
