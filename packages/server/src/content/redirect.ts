import { sql } from 'kysely'
import { uuid } from '../uuid.ts'
import type { Entity } from './documents/parts.ts'
import type { Key } from './intake/entry.ts'
import { openKeys } from './intake/keys.ts'
import { lookUp } from './intake/look-up.ts'
import { merge } from './merge.ts'
import { lockPublication, type PublishOptions } from './publish.ts'
import type { Refusal } from './publication/publication.ts'
import type { Db } from './publication/write-rows.ts'

/** A slug, and perhaps the id that went with it, that from now on mean another document. */
export interface Redirection {
  entity: Entity
  slug: string
  id?: string | undefined
  intoId: string
}

export type Redirected = 'redirected' | 'unchanged' | Refusal[]

/**
 * Records a redirect. Where the slug is a published document's own, that document is merged into
 * the successor. Must run in a transaction, which is to be undone if anything is refused.
 */
export async function redirect(
  trx: Db,
  { entity, slug, id, intoId }: Redirection,
  options: PublishOptions,
): Promise<Redirected> {
  await lockPublication(trx, options)
  const keys = openKeys()
  const bySlug = keys.of(entity, slug)
  const byId = id === undefined || id === intoId ? undefined : keys.of(entity, id)
  const into = keys.of(entity, intoId)
  await lookUp(trx, [bySlug, into, ...(byId ? [byId] : [])])
  const refuse = (path: string, message: string): Refusal[] => [{ id: intoId, path, message }]

  const target = into.known
  if (target?.how !== 'own' || target.entity !== entity || !target.published)
    return refuse('redirectTo', `is no published ${entity}`)
  const own = bySlug.known?.how === 'own' ? bySlug.known : undefined
  if (own?.id === intoId) return refuse('redirectTo', 'is the document itself')
  const elsewhere = [bySlug, byId].find((key) => key?.known && leadsElsewhere(key, intoId, own?.id))
  if (elsewhere)
    return refuse(
      uuid.test(elsewhere.key) ? 'id' : 'slug',
      `already stands for the ${elsewhere.known?.entity} ${elsewhere.known?.slug}`,
    )
  if (byId && (own ? byId.key !== own.id : bySlug.known?.how === 'merged' && !byId.known))
    return refuse('id', `is not the id that goes with the slug`)
  if (own) {
    const refusals = await merge(trx, { entity, id: own.id, slug, intoId }, options)
    return refusals.length > 0 ? refusals : 'redirected'
  }
  const fresh = [bySlug, byId].flatMap((key) => (key && !key.known ? [key.key] : []))
  if (fresh.length === 0) return 'unchanged'
  // A document that was merged elsewhere keeps its slug and its id together.
  if (byId && !byId.known)
    await sql`
      INSERT INTO document (id, entity, slug) VALUES (${byId.key}, ${entity}, ${slug})
    `.execute(trx)
  await trx
    .insertInto('redirect')
    .values(fresh.map((former) => ({ entity, former, documentId: intoId })))
    .execute()
  return 'redirected'
}

/** Whether a slug or an id stands for neither the successor nor the document that is given up. */
function leadsElsewhere({ known }: Key, intoId: string, ownId: string | undefined): boolean {
  return known !== undefined && known.id !== intoId && known.id !== ownId
}
