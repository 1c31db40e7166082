import { sql, type Kysely } from 'kysely'
import type { Database } from '../db/tables.ts'
import { uuid } from '../uuid.ts'
import { bundleVersion } from './bundle-reader.ts'
import type { Documents } from './documents/index.ts'
import { entities as allEntities, type Entity } from './documents/parts.ts'
import { orderFields } from './field-order.ts'
import { collectReferences, mapReferences } from './references.ts'

export interface ExportOptions {
  /** Only documents of these; all by default. */
  entities?: readonly Entity[]
}

interface Published<E extends Entity = Entity> {
  id: string
  slug: string
  content: Documents[E]
}

const documentsAtOnce = 200
const redirectsAtOnce = 2000

/**
 * The published record as the lines of a bundle, as of one moment: documents by entity and slug,
 * then redirects. The same record always gives the same bytes.
 */
export async function* exportBundle(
  db: Kysely<Database>,
  { entities = allEntities }: ExportOptions = {},
): AsyncGenerator<string> {
  const wanted = allEntities.filter((entity) => entities.includes(entity))
  const snapshot = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    yield line({ communique: bundleVersion })
    for (const entity of wanted) yield* documentLines(snapshot, entity)
    for (const entity of wanted) yield* redirectLines(snapshot, entity)
  } finally {
    await snapshot.rollback().execute()
  }
}

const line = (value: object) => `${JSON.stringify(value)}\n`

async function* documentLines(db: Kysely<Database>, entity: Entity): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const { rows } = await sql<Published>`
      SELECT d.id, d.slug, r.content
      FROM document d JOIN published_revision r ON r.document_id = d.id AND r.state = 'PUBLISHED'
      WHERE d.entity = ${entity} AND d.slug > ${after}
      ORDER BY d.slug LIMIT ${documentsAtOnce}
    `.execute(db)
    const slugs = await slugsOf(db, entity, rows)
    for (const { id, slug, content } of rows) {
      const named = mapReferences(entity, content, (_, key) => slugs.get(key) ?? unknown(key))
      const whole = entity === 'source' ? await withTexts(db, named as Documents['source']) : named
      yield line({ entity, slug, id, document: orderFields(entity, whole) })
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.slug
  }
}

/** Former slugs, and the ids that were given up with them when documents were merged. */
async function* redirectLines(db: Kysely<Database>, entity: Entity): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const { rows } = await sql<{ former: string; id: string | null; slug: string }>`
      SELECT r.former, own.id, d.slug
      FROM redirect r
      JOIN document d ON d.id = r.document_id
      JOIN published_revision p ON p.document_id = d.id AND p.state = 'PUBLISHED'
      LEFT JOIN document own ON own.entity = r.entity AND own.slug = r.former
      WHERE r.entity = ${entity} AND r.former > ${after}
        AND r.former !~ ${uuid.source}
      ORDER BY r.former LIMIT ${redirectsAtOnce}
    `.execute(db)
    for (const { former, id, slug } of rows)
      yield line({ entity, slug: former, ...(id && { id }), redirectTo: slug })
    const last = rows.at(-1)
    if (!last) return
    after = last.former
  }
}

async function slugsOf(db: Kysely<Database>, entity: Entity, rows: readonly Published[]) {
  const ids = new Set(
    rows.flatMap(({ content }) => collectReferences(entity, content).map(({ key }) => key)),
  )
  const found = await db
    .selectFrom('document')
    .select(['id', 'slug'])
    .where(sql<boolean>`id = ANY(${[...ids]}::uuid[])`)
    .execute()
  return new Map(found.map(({ id, slug }) => [id, slug]))
}

function unknown(key: string): never {
  throw new Error(`A published document refers to ${key}, which was never registered`)
}

/** A source with the texts of its passages, which the archive keeps by their hashes. */
async function withTexts(db: Kysely<Database>, source: Documents['source']) {
  const { passages } = source
  if (!passages) return source
  const archived = await db
    .selectFrom('archivedText')
    .selectAll()
    .where(sql<boolean>`sha256 = ANY(${passages.map(({ sha256 }) => sha256)})`)
    .execute()
  const bodies = new Map<string | null | undefined, string>(
    archived.map(({ sha256, body }) => [sha256, body]),
  )
  return {
    ...source,
    passages: passages.map(({ start, end, sha256 }) => {
      const text = bodies.get(sha256)
      if (text === undefined) throw new Error(`No text is archived under ${sha256}`)
      return { start, end, text }
    }),
  }
}
