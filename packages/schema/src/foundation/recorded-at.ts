import { badInput } from './user-error.ts'

/**
 * Within an answer about the record as it was, ids carry the moment: `id@moment`, and `id@moment@document`
 * for a part of a document. So whatever is read by them is read as of that moment; callers never see it.
 */
export interface PastKey {
  id: string
  /** UTC with microseconds, as revisions are dated. */
  moment: string
  /** The document whose part it is, or the document itself. */
  documentId: string
}

export function pastKey(id: string, moment: string, documentId = id): string {
  return documentId === id ? `${id}@${moment}` : `${id}@${moment}@${documentId}`
}

export function parsePastKey(key: string): PastKey | undefined {
  const [id = '', moment, documentId = id] = key.split('@')
  return moment === undefined ? undefined : { id, moment, documentId }
}

/** Whether an id carries a moment. */
export const isPast = (key: string): boolean => key.includes('@')

/** The id as callers know it. */
export function bareId(key: string): string {
  const [id = ''] = key.split('@', 1)
  return id
}

/** The id, refused where it carries a moment: of what refers to a document only the present is known. */
export function presentId(key: string): string {
  if (isPast(key))
    throw badInput(
      'This list is known only as the record stands now: leave it out under `recordedAt`, `revision` and `Revision.document`.',
    )
  return key
}

const earliest = '0001-01-01T00:00:00.000000Z'
const latest = '9999-12-31T23:59:59.999999Z'

/** The last microsecond of a caller's millisecond, so that a revision's own `publishedAt` finds it. */
export function momentOf(value: Date | string): string {
  const text = new Date(value).toISOString()
  // Years before 1 and after 9999 are written with a sign.
  if (text.startsWith('-') || text.startsWith('0000')) return earliest
  return text.startsWith('+') ? latest : text.replace('Z', '999Z')
}
