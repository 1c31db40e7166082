import { sql, type Kysely } from 'kysely'
import type { Database } from '../db/tables.ts'
import type { CitationTable } from '../db/tables/citation.ts'
import type { JsonObject } from '../db/tables/revision.ts'
import { sha256 as hashOf } from './canonical.ts'
import type { Documents } from './documents/index.ts'
import type { Entity } from './documents/parts.ts'
import { project } from './project/index.ts'
import { checkSelector, type ArchivedSource } from './quotes.ts'

/** What the record says beside what the text has; `holds` is null where the record is silent. */
export interface Comparison<Value> {
  recorded: Value | null
  found: Value
  holds: boolean | null
}

/** A place of the text, and what is wrong with what the record says of it, if anything. */
export interface PlaceCheck {
  start: number
  end: number
  problem: string | null
}

export interface CitationCheck extends PlaceCheck {
  entity: Entity
  slug: string
  /** Where the citation stands in the document. */
  path: string
  /** The field that it supports; null for the whole. */
  field: string | null
}

export interface VerifyReport {
  source: string
  length: Comparison<number>
  sha256: Comparison<string>
  passages: PlaceCheck[]
  citations: CitationCheck[]
  /** Citations of the source that name no place in its text. */
  unplaced: number
  holds: boolean
}

/**
 * Compares a source's complete text with all that the record says of it: length, hash, archived
 * passages and every citation. Nothing of the text is kept. Undefined if there is no such source.
 */
export async function verifySource(
  db: Kysely<Database>,
  slug: string,
  text: string,
): Promise<VerifyReport | undefined> {
  const source = await findSource(db, slug)
  if (!source) return undefined
  const found: ArchivedSource = {
    slug: source.slug,
    length: text.length,
    sha256: hashOf(text),
    passages: [{ start: 0, end: text.length, text }],
  }
  const length = compare(source.length, text.length)
  const sha256 = compare(source.sha256, hashOf(text))
  const passages = await checkPassages(db, source.id, found)
  const cited = await citationsOf(db, source.id)
  const placed = cited.filter(isPlaced)
  const paths = await pathsOf(db, new Set(placed.map(({ documentId }) => documentId)))
  const citations = placed.map(({ id, entity, slug: citing, field, ...selector }) => ({
    entity,
    slug: citing,
    path: paths.get(id) ?? 'citations',
    field,
    ...checkPlace(selector, found),
  }))
  return {
    source: source.slug,
    length,
    sha256,
    passages,
    citations,
    unplaced: cited.length - placed.length,
    holds:
      length.holds !== false &&
      sha256.holds !== false &&
      [...passages, ...citations].every(({ problem }) => problem === null),
  }
}

function compare<Value>(recorded: Value | null, found: Value): Comparison<Value> {
  return { recorded, found, holds: recorded === null ? null : recorded === found }
}

function checkPlace(
  selector: Parameters<typeof checkSelector>[0],
  source: ArchivedSource,
): PlaceCheck {
  const { start, end } = selector
  const checked = checkSelector(selector, source)
  return { start, end, problem: 'problem' in checked ? `${checked.path} ${checked.problem}` : null }
}

async function findSource(db: Kysely<Database>, slug: string) {
  const found = await db
    .selectFrom('source')
    .select(['id', 'slug', 'length', 'sha256'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (found) return found
  return db
    .selectFrom('redirect')
    .innerJoin('source', 'source.id', 'redirect.documentId')
    .select(['source.id', 'source.slug', 'source.length', 'source.sha256'])
    .where('redirect.entity', '=', 'source')
    .where('redirect.former', '=', slug)
    .executeTakeFirst()
}

async function checkPassages(db: Kysely<Database>, sourceId: string, found: ArchivedSource) {
  const passages = await db
    .selectFrom('passage')
    .select(['start', 'end', 'sha256'])
    .where('sourceId', '=', sourceId)
    .orderBy('start')
    .execute()
  return passages.map((passage) => checkPlace(passage, found))
}

function citationsOf(db: Kysely<Database>, sourceId: string) {
  return db
    .selectFrom('citation')
    .innerJoin('document', 'document.id', 'citation.documentId')
    .select(['citation.id', 'documentId', 'document.entity', 'document.slug', 'field'])
    .select(['start', 'end', 'sha256', 'exact', 'prefix', 'suffix'])
    .where('sourceId', '=', sourceId)
    .orderBy('start')
    .orderBy('end')
    .orderBy('document.slug')
    .orderBy('citation.id')
    .execute()
}

type Placed = { start: number; end: number }

function isPlaced<C extends Pick<CitationTable, 'start' | 'end'>>(
  citation: C,
): citation is C & Placed {
  return citation.start !== null && citation.end !== null
}

const documentsAtOnce = 500

/** Where each citation of these documents stands in its document, by the citation's id. */
async function pathsOf(db: Kysely<Database>, documents: ReadonlySet<string>) {
  const ids = [...documents]
  const paths = new Map<string, string>()
  for (let from = 0; from < ids.length; from += documentsAtOnce) {
    const revisions = await db
      .selectFrom('publishedRevision')
      .innerJoin('document', 'document.id', 'documentId')
      .select(['documentId', 'entity', 'content'])
      .where(sql<boolean>`document_id = ANY(${ids.slice(from, from + documentsAtOnce)}::uuid[])`)
      .where('state', '=', 'PUBLISHED')
      .execute()
    for (const { documentId, entity, content } of revisions)
      for (const { id, path } of projectedCitations(entity, documentId, content))
        paths.set(id, path)
  }
  return paths
}

function projectedCitations(entity: Entity, id: string, content: JsonObject) {
  const document = content as unknown as Documents[Entity]
  return project(entity, { id, slug: '', revision: 0, createdAt: '', updatedAt: '', document })
    .citation
}
