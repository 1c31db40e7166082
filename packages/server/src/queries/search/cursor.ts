import { createHash } from 'node:crypto'
import { badInput, type SearchRequest } from '@communique/schema'
import { uuid } from '../../uuid.ts'
import { decodeParts, encodeParts, notOurs } from '../cursor.ts'

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
  const known = uuid.test(id) && /^[\d.e-]{1,20}$/.test(score) && !Number.isNaN(Date.parse(since))
  if (!known) throw notOurs()
  if (digest !== digestOf(request))
    throw badInput('The cursor belongs to a search with another query, types or filter.')
  return { score, id, since }
}

function digestOf({ query, entities, filter }: SearchRequest): string {
  const search = JSON.stringify([query, entities, filter])
  return createHash('sha256').update(search).digest('base64url').slice(0, 16)
}
