import { createHash } from 'node:crypto'
import { badInput, type SearchRequest } from '@communique/schema'
import { uuid } from '../../uuid.ts'
import { decodeParts, encodeParts, notOurs } from '../cursor.ts'
import { isMoment } from '../sort-keys.ts'

/** A place in a search: the score and id of a hit, and the moment at which the search began. */
export interface SearchPosition {
  score: string
  id: string
  /** Documents published since are left out, so that pages do not shift. */
  since: string
}

export function encodeSearchCursor(request: SearchRequest, position: SearchPosition): string {
  const { score, id, since } = position
  return encodeParts([digestOf(request), score, id, since])
}

/** Refuses what this service did not give, and the cursor of another search. */
export function decodeSearchCursor(cursor: string, request: SearchRequest): SearchPosition {
  const [digest, score = '', id = '', since = ''] = decodeParts(cursor, 4)
  if (!uuid.test(id) || !isReal(score) || !isMoment(since)) throw notOurs()
  if (digest !== digestOf(request))
    throw badInput('The cursor belongs to a search with another query, types or filter.')
  return { score, id, since }
}

/** A number as PostgreSQL writes those of four bytes, from 0. */
function isReal(text: string): boolean {
  if (!/^\d+(\.\d+)?(e[+-]\d{2})?$/.test(text)) return false
  const real = Math.fround(Number(text))
  // What is too small or too large for it would be refused by the database.
  return Number.isFinite(real) && (real > 0 || Number(text) === 0)
}

function digestOf({ query, entities, filter }: SearchRequest): string {
  const search = JSON.stringify([query, entities, filter])
  return createHash('sha256').update(search).digest('base64url').slice(0, 16)
}
