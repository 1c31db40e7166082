import { sql } from 'kysely'
import { sha256 } from './canonical.ts'
import { project } from './project/index.ts'
import { checkChanges, type Change } from './publication/check.ts'
import { loadCurrent } from './publication/current.ts'
import type { Current, Publication, Refusal } from './publication/publication.ts'
import type { Db } from './publication/write-rows.ts'
import { writeChanges } from './publication/write-changes.ts'

export interface PublishOptions {
  author: string
  /** Keep documents whose published revision is by another author. */
  unlessEdited?: boolean
  /** Everything but the feed, which would hold others up: the transaction will be rolled back. */
  rehearsal?: boolean
}

export type Outcome = 'created' | 'changed' | 'unchanged' | 'kept'
export type Published =
  | { outcomes: Map<string, Outcome> }
  /** Nothing was written. */
  | { refusals: Refusal[] }

const publicationLock = 7_202_502_031

/**
 * Publishes documents, all or none: the one way into the published tables. It must run in a
 * transaction of its own, and texts of passages must be archived in it before. Compares with what
 * stands, checks, stores revisions, projects, and takes its places in the feed last.
 */
export async function publish(
  trx: Db,
  publications: readonly Publication[],
  options: PublishOptions,
): Promise<Published> {
  await lockPublication(trx, options)
  const contents = new Map<string, string>()
  const hashes = new Map<string, string>()
  for (const { id, document } of publications) {
    const content = JSON.stringify(document)
    contents.set(id, content)
    hashes.set(id, sha256(content))
  }
  const current = await loadCurrent(trx, hashes)
  const outcomes = new Map<string, Outcome>()
  for (const { id, slug } of publications)
    outcomes.set(id, outcomeOf(slug, hashes.get(id), current.get(id), options))
  const toWrite = publications.filter(({ id }) =>
    /^(created|changed)$/.test(outcomes.get(id) ?? ''),
  )
  if (toWrite.length === 0) return { outcomes }
  const now = await sql<{ now: string }>`SELECT clock_timestamp()::text AS now`.execute(trx)
  const updatedAt = now.rows[0]?.now ?? ''
  const changes = toWrite.map((publication): Change => {
    const before = current.get(publication.id)
    const projection = project(publication.entity, {
      ...publication,
      revision: (before?.lastNumber ?? 0) + 1,
      createdAt: before?.createdAt ?? updatedAt,
      updatedAt,
    })
    return { publication, projection, current: before }
  })
  const refusals = await checkChanges(trx, changes, publications)
  if (refusals.length > 0) return { refusals }
  await writeChanges(trx, changes, { ...options, updatedAt, contents, hashes })
  return { outcomes }
}

/** Publications go one after the other, so that what one has checked still holds at its commit. */
export async function lockPublication(trx: Db, { rehearsal }: PublishOptions): Promise<void> {
  if (!rehearsal) await sql`SELECT pg_advisory_xact_lock(${publicationLock})`.execute(trx)
}

function outcomeOf(
  slug: string,
  hash: string | undefined,
  current: Current | undefined,
  { author, unlessEdited }: PublishOptions,
): Outcome {
  if (!current || current.number === null) return 'created'
  if (current.hash === hash && current.slug === slug) return 'unchanged'
  return unlessEdited && current.author !== author ? 'kept' : 'changed'
}
