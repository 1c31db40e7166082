import type { Request } from './load.ts'

/** A request that sends a document as text. */
export function graphqlRequest(query: string, variables: object = {}): Request {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }
}
