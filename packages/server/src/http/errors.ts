import type { ErrorCode } from '@communique/schema'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { isDatabaseAway } from './database-away.ts'

/** An error that tells the caller what happened, with its code. */
export function codedError(
  code: ErrorCode,
  message: string,
  extensions: object = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/**
 * What the caller did is told as it is; everything else becomes "Unexpected error." with the request
 * id, and goes to the log with its stack.
 */
export function maskError(error: unknown, requestId: string, log: Logger): GraphQLError {
  if (error instanceof GraphQLError && (error.originalError === undefined || isTold(error)))
    return error
  const cause = error instanceof GraphQLError ? error.originalError : error
  const place = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {}
  const away = isDatabaseAway(cause)
  log.error(
    { requestId, err: cause, path: place.path },
    away ? 'database away' : 'unexpected error',
  )
  const code: ErrorCode = away ? 'UNAVAILABLE' : 'INTERNAL_ERROR'
  const message = away ? 'The database cannot be reached for the moment.' : 'Unexpected error.'
  return new GraphQLError(message, {
    ...(place.nodes ? { nodes: place.nodes } : {}),
    ...(place.path ? { path: place.path } : {}),
    extensions: { code, requestId },
  })
}

/** Thrown on purpose by a resolver or a plugin: it carries a code of ours. */
function isTold(error: GraphQLError): boolean {
  return error.originalError instanceof GraphQLError
}
