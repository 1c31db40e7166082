import type { Projection } from '../project/projection.ts'
import { missingTexts, outlineOf, type SourceOutline } from './archive.ts'
import { verifyCitations } from './citations.ts'
import { correctionsProblem } from './corrections.ts'
import { countryCodeRefusals } from './country-codes.ts'
import { cycleRefusals } from './cycles.ts'
import { duplicateProblem } from './duplicates.ts'
import { textSignature, type Current, type Publication, type Refusal } from './publication.ts'
import { unplacedText } from './quoted-text.ts'
import { recheckCitations } from './recheck.ts'
import { targetRefusals } from './targets.ts'
import type { Db } from './write-rows.ts'

/** A document that differs from what is published, with the rows that it will stand for. */
export interface Change {
  publication: Publication
  projection: Projection
  current: Current | undefined
}

/**
 * Everything that can stand against a publication, in an order in which later checks may rely on
 * earlier ones. Completes the rows of citations. `all` includes what is published unchanged.
 */
export async function checkChanges(
  db: Db,
  changes: readonly Change[],
  all: readonly Publication[],
): Promise<Refusal[]> {
  const publications = changes.map(({ publication }) => publication)
  const sources = publications.filter(({ entity }) => entity === 'source')
  const alone = [
    ...changes.flatMap(checkAlone),
    ...(await textRefusals(db, sources)),
    ...(await targetRefusals(db, publications, all)),
    ...(await countryCodeRefusals(db, publications)),
    ...(await cycleRefusals(db, publications)),
  ]
  if (alone.length > 0) return alone
  const citing = changes.map(({ publication, projection }) => ({
    publication,
    citations: projection.citation,
  }))
  const outlines = outlinesOf(changes, () => true)
  const wrong = [...citing.flatMap(unplacedText), ...(await verifyCitations(db, citing, outlines))]
  if (wrong.length > 0) return wrong
  const rewritten = outlinesOf(
    changes,
    ({ publication, current }) =>
      current?.number != null &&
      publication.entity === 'source' &&
      textSignature(publication.document) !== textSignature(current.text ?? {}),
  )
  return recheckCitations(db, rewritten, new Set(publications.map(({ id }) => id)))
}

function checkAlone({ publication: { entity, id, document }, current }: Change): Refusal[] {
  const problem =
    duplicateProblem(entity, document) ??
    correctionsProblem(current?.corrections, document.corrections)
  return problem ? [{ id, ...problem }] : []
}

async function textRefusals(db: Db, sources: readonly Publication[]): Promise<Refusal[]> {
  const passages = sources.flatMap(({ id, slug, document }) =>
    outlineOf(slug, document as never).passages.map(({ sha256 }, index) => ({ id, sha256, index })),
  )
  if (passages.length === 0) return []
  const missing = await missingTexts(
    db,
    passages.map(({ sha256 }) => sha256),
  )
  return passages
    .filter(({ sha256 }) => missing.has(sha256))
    .map(({ id, sha256, index }) => ({
      id,
      path: `passages[${index}].text`,
      message: `is missing, and no text with the SHA-256 ${sha256} is archived`,
    }))
}

function outlinesOf(
  changes: readonly Change[],
  wanted: (change: Change) => boolean,
): Map<string, SourceOutline> {
  const outlines = new Map<string, SourceOutline>()
  for (const change of changes) {
    const { publication } = change
    if (publication.entity === 'source' && wanted(change))
      outlines.set(publication.id, outlineOf(publication.slug, publication.document))
  }
  return outlines
}
