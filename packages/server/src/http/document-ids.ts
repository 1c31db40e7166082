import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import type { Config } from '../config.ts'
import { codedError } from './errors.ts'
import type { PersistedDocuments } from './persisted-documents.ts'

/** Ours have 71 characters; what is longer was not meant as an id. */
const longestId = 200

/**
 * Lets a caller send `documentId` in place of `query`: as a parameter of a GET, or in the JSON of a
 * POST. Only the documents given here are known, callers add none.
 */
export function useDocumentIds(
  documents: PersistedDocuments,
  allowed: Config['documents'],
): Plugin[] {
  const wanted = allowed === 'any' ? '`query` or `documentId`' : '`documentId`'
  const instead = allowed === 'any' ? ' Send the text of the document.' : ''
  return [
    {
      // The other plugin would take the text, and never look at the id.
      onParams({ params, request }) {
        if (params.query != null && documentIdOf(params, request) !== undefined)
          throw codedError('BAD_REQUEST', 'Send `query` or `documentId`, not both.', 400)
      },
    },
    usePersistedOperations({
      allowArbitraryOperations: allowed === 'any',
      extractPersistedOperationId: (params, request) => documentIdOf(params, request) ?? null,
      getPersistedOperation: (id) => documents.get(id) ?? null,
      customErrors: {
        // Another instance, or this one after an update, may know it.
        notFound: () =>
          codedError(
            'PERSISTED_DOCUMENT_NOT_FOUND',
            `No document has this id here.${instead}`,
            400,
            {
              'Cache-Control': 'no-store',
            },
          ),
        keyNotFound: () => codedError('BAD_REQUEST', `Send ${wanted}.`, 400),
        persistedQueryOnly: () =>
          codedError(
            'PERSISTED_DOCUMENT_REQUIRED',
            'Documents are taken by `documentId` only, not as text.',
            403,
          ),
      },
    }),
  ]
}

/** Yoga keeps `documentId` of a body, and drops it from a query string. */
function documentIdOf(params: GraphQLParams, request: Request): string | undefined {
  const id: unknown =
    request.method === 'GET'
      ? new URL(request.url).searchParams.get('documentId') || undefined
      : (params as Record<string, unknown>)['documentId']
  if (id == null) return undefined
  if (typeof id !== 'string' || id === '' || id.length > longestId)
    throw codedError(
      'BAD_REQUEST',
      `\`documentId\` must be a string of 1 to ${longestId} characters.`,
      400,
    )
  return id
}
