import type { Documents } from '../documents/index.ts'
import type { Entity } from '../documents/parts.ts'
import type { Problem } from '../problem.ts'

/**
 * A document to be published: validated and normalised, with ids for references, and with hashes in
 * the place of texts, which are archived already.
 */
export type Publication<E extends Entity = Entity> = {
  [Each in E]: { entity: Each; id: string; slug: string; document: Documents[Each] }
}[E]

/** Why a document cannot be published. */
export interface Refusal extends Problem {
  id: string
}

/** What stands published under a document's id before a publication. */
export interface Current {
  id: string
  slug: string
  /** The number of the latest revision, published or not; the rest is of the published one. */
  lastNumber: number
  createdAt: string | null
  number: number | null
  hash: string | null
  author: string | null
  /** Given only where the hash differs. */
  corrections: object[] | null
  text: TextFields | null
}

/** The fields of a source that fix its text. */
export interface TextFields {
  length?: number | null | undefined
  sha256?: string | null | undefined
  passages?:
    readonly { start: number; end: number; sha256?: string | null | undefined }[] | null | undefined
}

/** Two sources with the same signature have the same text, archived to the same extent. */
export function textSignature({ length, sha256, passages }: TextFields): string {
  return JSON.stringify([
    length ?? null,
    sha256 ?? null,
    (passages ?? []).map((passage) => [passage.start, passage.end, passage.sha256]),
  ])
}
