import { errorCodes, type ErrorCode } from '@communique/schema'
import { GraphQLError, Kind, type GraphQLErrorExtensions } from 'graphql'
import type { Logger } from 'pino'
import { isDatabaseAway, isStatementTimeout } from './database-away.ts'

/** In characters. */
const longestMessage = 500

/**
 * An error that tells the caller what happened, with its code, and the status and headers of an answer
 * without data.
 */
export function codedError(
  code: ErrorCode,
  message: string,
  status?: number,
  headers: Record<string, string> = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(status === undefined ? {} : { http: { status, headers } }) },
  })
}

/**
 * What the caller did is told as it is; everything else becomes "Unexpected error." with the request
 * id, and goes to the log with its stack.
 */
export function answerableError(error: unknown, requestId: string, log: Logger): GraphQLError {
  if (error instanceof GraphQLError) {
    const { code } = error.extensions
    if (code === 'BAD_REQUEST') return withStatus(withoutCause(error))
    if (Object.hasOwn(errorCodes, String(code))) return withoutCause(error)
    if (isAboutInput(error)) return withoutCause(error, 'BAD_USER_INPUT')
    if (isAboutOperation(error))
      return codedError('OPERATION_RESOLUTION_FAILURE', 'There are only queries here.', 400)
  }
  const cause = causeOf(error)
  const path = error instanceof GraphQLError ? error.path : undefined
  if (isStatementTimeout(cause))
    return unexpected('TIMEOUT', 'A part of the answer took too long to find.', error, requestId)
  const away = isDatabaseAway(cause)
  log.error(
    { requestId, err: cause, ...(path ? { path } : {}) },
    away ? 'database away' : 'unexpected error',
  )
  return away
    ? unexpected('UNAVAILABLE', 'The database cannot be reached for the moment.', error, requestId)
    : unexpected('INTERNAL_ERROR', 'Unexpected error.', error, requestId)
}

/** Variables and arguments are checked as the execution begins, and named by the error's node. */
function isAboutInput({ path, nodes, originalError }: GraphQLError): boolean {
  const node = nodes?.[0]?.kind
  if (node !== undefined) return node !== Kind.FIELD && node !== Kind.OPERATION_DEFINITION
  return path === undefined && originalError === undefined
}

/** A mutation or subscription, for which the schema has no fields, is refused as it begins. */
function isAboutOperation({ nodes, path, originalError }: GraphQLError): boolean {
  const isOperation = nodes?.[0]?.kind === Kind.OPERATION_DEFINITION
  return isOperation && path === undefined && originalError === undefined
}

function causeOf(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

/** The error without what it wraps, of which nothing is for the caller. */
function withoutCause(error: GraphQLError, code?: ErrorCode): GraphQLError {
  const { originalError: _, ...extensions } = error.extensions
  return inPlaceOf(error, error.message, code ? { ...extensions, code } : extensions)
}

/** GraphQL's reference ends messages with what may have been meant, by which a schema could be read. */
export function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean [^?]*\?/g, '')
  return message === error.message ? error : inPlaceOf(error, message, error.extensions)
}

/** Messages repeat what the caller sent, which may be long, and end with what is wrong with it. */
export function shortened(error: GraphQLError): GraphQLError {
  const { message, extensions } = error
  if (message.length <= longestMessage) return error
  const half = longestMessage / 2
  const short = `${message.slice(0, half)}…${message.slice(-half)}`.toWellFormed()
  return inPlaceOf(error, short, extensions)
}

/**
 * What is no request of GraphQL has its status whatever type the answer has; Yoga would answer a body
 * that is not JSON with 200 as `application/json`.
 */
function withStatus(error: GraphQLError): GraphQLError {
  const { http } = error.extensions
  const withIt = { status: 400, ...(http as object), spec: false }
  return inPlaceOf(error, error.message, { ...error.extensions, http: withIt })
}

function unexpected(code: ErrorCode, message: string, error: unknown, requestId: string) {
  return inPlaceOf(error, message, { code, requestId })
}

/** Another error about the same place of the document and of the answer. */
function inPlaceOf(
  error: unknown,
  message: string,
  extensions: GraphQLErrorExtensions,
): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions })
  const { nodes, source, positions, path } = error
  return new GraphQLError(message, {
    ...(nodes ? { nodes } : {}),
    ...(source ? { source } : {}),
    ...(positions ? { positions } : {}),
    ...(path ? { path } : {}),
    extensions,
  })
}
