import { sha256 } from '../canonical.ts'
import type { ProjectedCitation } from '../project/projection.ts'
import { brief, type Problem } from '../problem.ts'
import { checkSelector, type ArchivedSource } from '../quotes.ts'
import { loadArchived, loadOutlines, type SourceOutline } from './archive.ts'
import type { Publication, Refusal } from './publication.ts'
import { quotedText, stands } from './quoted-text.ts'
import type { Db } from './write-rows.ts'

/** A document with its projected citations. */
export interface Citing {
  publication: Publication
  citations: ProjectedCitation[]
}

/** A citation that does not hold, with the source that says otherwise. */
export interface WrongCitation extends Refusal {
  sourceId: string
}

interface Claimed {
  publication: Publication
  citation: ProjectedCitation
  start: number
  end: number
}

/**
 * Checks every citation that has a place against the archive and completes its row: verification,
 * words and hash. `outlines` are the sources that are being published; others are looked up.
 */
export async function verifyCitations(
  db: Db,
  citing: readonly Citing[],
  outlines: ReadonlyMap<string, SourceOutline>,
): Promise<WrongCitation[]> {
  const refusals: WrongCitation[] = []
  const bySource = new Map<string, Claimed[]>()
  for (const { publication, citations } of citing)
    for (const citation of citations) {
      const { sourceId, start, end } = citation
      if (start === null || end === null) continue
      const claims = bySource.get(sourceId)
      const claim = { publication, citation, start, end }
      if (claims) claims.push(claim)
      else bySource.set(sourceId, [claim])
    }
  const published = await loadOutlines(
    db,
    [...bySource.keys()].filter((id) => !outlines.has(id)),
  )
  const wanted = [...bySource].flatMap(([id, claims]) => {
    const outline = outlines.get(id) ?? published.get(id)
    if (!outline) return []
    const passages = outline.passages.filter((passage) =>
      claims.some((claim) => passage.start < reach(claim).end && reach(claim).start < passage.end),
    )
    return [{ id, outline, passages }]
  })
  for await (const [id, source] of loadArchived(db, wanted))
    for (const claim of bySource.get(id) ?? []) {
      const problem = verify(claim, source)
      if (problem) refusals.push({ id: claim.publication.id, sourceId: id, ...problem })
    }
  return refusals
}

/** The place of a citation with the context it gives. */
function reach({ citation, start, end }: Claimed) {
  return {
    start: start - (citation.prefix?.length ?? 0),
    end: end + (citation.suffix?.length ?? 0),
  }
}

const mostWords = 2000

/** Completes a citation's row, or says why its words are not at their place. */
function verify(
  { publication, citation, start, end }: Claimed,
  source: ArchivedSource,
): Problem | undefined {
  const { sha256: hash, exact, prefix, suffix } = citation
  const path = `${citation.path}.selector`
  const quoted = quotedText(publication, citation)
  const words = exact ?? (quoted?.whole ? quoted.text : null)
  const checked = checkSelector({ start, end, sha256: hash, exact: words, prefix, suffix }, source)
  if ('problem' in checked)
    return checked.path === 'exact' && exact === null
      ? { path: 'text', message: `${checked.problem} (by ${path})` }
      : { path: `${path}.${checked.path}`, message: checked.problem }
  if (quoted && checked.exact !== null && !stands(quoted, checked.exact))
    return { path: 'text', message: `is not what stands at ${path}: ${brief(checked.exact)}` }
  citation.verification = checked.verification
  if (checked.verification === 'UNARCHIVED' || checked.exact === null) return undefined
  citation.sha256 ??= sha256(checked.exact)
  if (checked.exact.length <= mostWords) citation.exact ??= checked.exact
  return undefined
}
