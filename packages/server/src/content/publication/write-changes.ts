import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../../db/tables.ts'
import type { Entity } from '../documents/parts.ts'
import { commonTables, ownedTables } from '../project/tables.ts'
import type { Change } from './check.ts'
import { appendOutbox } from './outbox.ts'
import { refreshTopicAncestors } from './topic-ancestors.ts'
import { deleteRows, insertRows, type Db } from './write-rows.ts'

export interface WriteOptions {
  author: string
  rehearsal?: boolean
  updatedAt: string
  contents: ReadonlyMap<string, string>
  hashes: ReadonlyMap<string, string>
}

/** The version of the content documents' schema that revisions are written in. */
const schemaVersion = 1

const revisionsAtOnce = 2000

/** Writes revisions and published rows, and the feed last. */
export async function writeChanges(
  db: Db,
  changes: readonly Change[],
  options: WriteOptions,
): Promise<void> {
  await registerDocuments(db, changes)
  await insertRevisions(db, changes, options)
  await deleteProjections(
    db,
    changes.flatMap(({ publication: { id, entity }, current }) =>
      current?.number != null ? [{ id, entity }] : [],
    ),
  )
  await insertProjections(db, changes)
  await refreshTopicAncestors(
    db,
    changes.flatMap(({ publication }) => (publication.entity === 'topic' ? [publication.id] : [])),
  )
  if (options.rehearsal) return
  await appendOutbox(
    db,
    changes.map(({ publication: { id, entity }, current }) => ({
      documentId: id,
      entity,
      revision: (current?.lastNumber ?? 0) + 1,
      change: current?.number != null ? 'UPDATED' : 'CREATED',
      publishedAt: options.updatedAt,
    })),
  )
}

async function registerDocuments(db: Db, changes: readonly Change[]): Promise<void> {
  const unregistered = changes.filter(({ current }) => !current)
  await insertRows(
    db,
    'document',
    unregistered.map(({ publication: { id, entity, slug } }) => ({ id, entity, slug })),
  )
  const renamed = changes.flatMap(({ publication: { id, entity, slug }, current }) =>
    current && current.slug !== slug ? [{ id, entity, slug, former: current.slug }] : [],
  )
  if (renamed.length === 0) return
  const json = JSON.stringify(renamed)
  await sql`
    UPDATE document d SET slug = n.slug
    FROM json_to_recordset(${json}) AS n (id uuid, slug text) WHERE d.id = n.id
  `.execute(db)
  await insertRows(
    db,
    'redirect',
    renamed.map(({ id, entity, former }) => ({ entity, former, documentId: id })),
  )
}

async function insertRevisions(
  db: Db,
  changes: readonly Change[],
  { author, updatedAt, contents, hashes }: WriteOptions,
): Promise<void> {
  const before = changes.flatMap(({ publication, current }) =>
    current?.number != null ? [publication.id] : [],
  )
  if (before.length > 0)
    await sql`
      UPDATE revision SET state = 'SUPERSEDED'
      WHERE state = 'PUBLISHED' AND document_id = ANY(${before}::uuid[])
    `.execute(db)
  for (let from = 0; from < changes.length; from += revisionsAtOnce) {
    const some = changes.slice(from, from + revisionsAtOnce)
    const ids = some.map(({ publication }) => publication.id)
    const numbers = some.map(({ current }) => (current?.lastNumber ?? 0) + 1)
    // JSON on one line has no line break of its own: the least that can be parsed.
    const lines = ids.map((id) => contents.get(id)).join('\n')
    await sql`
      INSERT INTO revision
        (document_id, number, schema_version, content, hash, state, author, created_at, published_at)
      SELECT id, number, ${schemaVersion}::integer, content::jsonb, hash, 'PUBLISHED',
        ${author}::text, ${updatedAt}::timestamptz, ${updatedAt}::timestamptz
      FROM unnest(${ids}::uuid[], ${numbers}::integer[], ${ids.map((id) => hashes.get(id))}::text[],
        string_to_array(${lines}, E'\\n')) AS r (id, number, hash, content)
    `.execute(db)
  }
}

/** Takes documents out of the published tables. */
export async function deleteProjections(
  db: Db,
  documents: readonly { id: string; entity: Entity }[],
): Promise<void> {
  for (const [entity, group] of Map.groupBy(documents, (document) => document.entity)) {
    const ids = group.map(({ id }) => id)
    for (const [table, owner] of Object.entries({ ...ownedTables[entity], ...commonTables }))
      await deleteRows(db, table as keyof Database, owner, ids)
  }
}

async function insertProjections(db: Db, changes: readonly Change[]): Promise<void> {
  const rows = new Map<string, object[]>()
  for (const { projection } of changes)
    for (const [table, added] of Object.entries(projection)) {
      const list = rows.get(table)
      if (list) list.push(...added)
      else rows.set(table, [...added])
    }
  const citations = rows.get('citation')?.map(({ path: _path, ...row }: { path?: string }) => row)
  if (citations) rows.set('citation', citations)
  const writing: Promise<void>[] = []
  for (const [table, list] of rows) {
    const written = insertRows(db, table as keyof Database, list as never)
    written.catch(() => {})
    writing.push(written)
    // One table's rows are on their way while the next ones are put into JSON.
    await setImmediate()
  }
  await Promise.all(writing)
}
