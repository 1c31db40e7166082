import { parsePastKey } from '@communique/schema'
import { sql, type Kysely } from 'kysely'
import type { Entity } from '../../content/documents/parts.ts'
import { orderFields } from '../../content/field-order.ts'
import { project } from '../../content/project/index.ts'
import type { Projection } from '../../content/project/projection.ts'
import type { Publication } from '../../content/publication/publication.ts'
import type { Database } from '../../db/tables.ts'

/** A document as the record had it at a moment. */
export interface PastDocument {
  moment: string
  publication: Publication
  projection: Projection
}

interface PastRow {
  n: number
  entity: Entity
  slug: string
  number: number
  content: object
  createdAt: string
  updatedAt: string
}

/**
 * The documents that ids with a moment ask for, in one statement, each projected as it was when it
 * was published; what the record did not have yet is left out. Answers by the ids of the documents
 * with their moments.
 */
export async function readPast(
  database: Kysely<Database>,
  keys: readonly string[],
): Promise<Map<string, PastDocument>> {
  const wanted = new Map(
    keys.flatMap((key) => {
      const past = parsePastKey(key)
      return past ? [[`${past.documentId}@${past.moment}`, past] as const] : []
    }),
  )
  if (wanted.size === 0) return new Map()
  const asked = [...wanted.entries()]
  const { rows } = await sql<PastRow>`
    select wanted.n::integer as n, d.entity, d.slug, r.number, r.content,
      r.published_at::text as "updatedAt",
      (select min(first.published_at)::text from published_revision first
        where first.document_id = d.id) as "createdAt"
    from unnest(
      ${asked.map(([, { documentId }]) => documentId)}::uuid[],
      ${asked.map(([, { moment }]) => moment)}::timestamptz[]
    ) with ordinality as wanted (id, moment, n)
    join document d on d.id = wanted.id
    cross join lateral (
      select number, content, published_at from published_revision
      where document_id = wanted.id and published_at <= wanted.moment
      order by number desc limit 1
    ) r
  `.execute(database.withoutPlugins())
  return new Map(
    rows.flatMap(({ n, entity, slug, number, content, createdAt, updatedAt }) => {
      const [key, past] = asked[n - 1] ?? []
      if (!key || !past) return []
      const id = past.documentId
      const document = orderFields(entity, content)
      const publication = { id, entity, slug, document } as Publication
      const times = { revision: number, createdAt, updatedAt }
      const projection = project(entity, { ...publication, ...times })
      return [[key, { moment: past.moment, publication, projection }] as const]
    }),
  )
}
