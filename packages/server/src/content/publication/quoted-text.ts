import type { CitationTable } from '../../db/tables/citation.ts'
import type { Documents } from '../documents/index.ts'
import type { Publication, Refusal } from './publication.ts'

/** A statement's text, where a citation says that it stands at its place. */
export interface QuotedText {
  text: string
  /** The place is the text; otherwise it reaches further, as with the quotation marks around it. */
  whole: boolean
}

/** The text that a citation vouches for: that of a statement which it supports as its `text`. */
export function quotedText(
  { id, entity, document }: Publication,
  { ownerId, field, role, start, end }: CitationTable,
): QuotedText | undefined {
  if (entity !== 'statement' || !document.text || ownerId !== id) return undefined
  if (field !== 'text' || role !== 'SUPPORTS' || start === null || end === null) return undefined
  const { text, citations } = document
  const elsewhere = citations?.some(
    (other) =>
      other.field === 'text' &&
      other.role === 'SUPPORTS' &&
      other.selector &&
      spans(other.selector, text),
  )
  return { text, whole: !elsewhere || end - start <= text.length }
}

/** Whether the words of a place are those of the text, or hold them. */
export function stands({ text, whole }: QuotedText, words: string): boolean {
  return whole ? words === text : words.includes(text)
}

function spans({ start, end }: { start: number; end: number }, text: string): boolean {
  return end - start === text.length
}

const lockedForms = new Set<Documents['statement']['form']>(['VERBATIM', 'TRANSLATED', 'WRITTEN'])

/** Words that are given as somebody's own must say where they stand. */
export function unplacedText({
  publication,
  citations,
}: {
  publication: Publication
  citations: readonly CitationTable[]
}): Refusal[] {
  const { id, entity, document } = publication
  if (entity !== 'statement' || !document.text || !lockedForms.has(document.form)) return []
  if (citations.some((citation) => quotedText(publication, citation)?.whole)) return []
  const message = `a text that is ${document.form} needs a citation of field "text" and role SUPPORTS whose selector is its place`
  return [{ id, path: 'citations', message }]
}
