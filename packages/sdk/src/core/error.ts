import type { ServiceErrorCode } from '../generated/error-codes.ts'
import type { Cost } from './answer.ts'

const brand = Symbol.for('communique.error')

/**
 * What went wrong on this side of the wire, or on the way.
 *
 * @example
 * const silently: readonly ClientErrorCode[] = ['ABORTED']
 */
export type ClientErrorCode =
  /** The service could not be reached, or the connection broke. */
  | 'NETWORK_ERROR'
  /** No whole answer came within `timeout`. */
  | 'CLIENT_TIMEOUT'
  /** The call's signal was aborted. */
  | 'ABORTED'
  /** The answer is not one of GraphQL: empty, cut off, or a page of HTML. */
  | 'INVALID_RESPONSE'
  /** A status that says no, from whatever stands between, such as a proxy. */
  | 'HTTP_ERROR'
  /** Too many requests for whatever stands between; `retryAfterMs` says how long to wait. */
  | 'RATE_LIMITED'
  /** The service reports errors that have no code. */
  | 'GRAPHQL_ERROR'
  /** The list says that more follows, and its cursor does not move. */
  | 'CURSOR_STUCK'
  /** The document is empty or carries no text. */
  | 'INVALID_DOCUMENT'

/**
 * Why a call failed: what the service says, or what happened on the way.
 *
 * @example
 * if (CommuniqueError.is(error, 'RATE_LIMITED')) await wait(error.retryAfterMs)
 */
export type ErrorCode = ServiceErrorCode | ClientErrorCode | (string & {})

/**
 * One error of a GraphQL answer.
 *
 * @example
 * if (CommuniqueError.is(error))
 *   for (const { message, path } of error.errors ?? []) console.error(path?.join('.'), message)
 */
export interface GraphQLErrorEntry {
  /** What went wrong, for developers. */
  message: string
  /** The field that failed, such as `['event', 'statements']`. */
  path?: readonly (string | number)[]
  /** Where in the document, counted from 1. */
  locations?: readonly { line: number; column: number }[]
  /** What the service adds: its code, and the id that leads to its log. */
  extensions?: { code?: string; requestId?: string; [key: string]: unknown }
}

/**
 * What is known of a failure besides its code and message.
 *
 * @example
 * const details: ErrorDetails = { operation: 'GetEvent', status: 503, retryAfterMs: 1000 }
 * throw new CommuniqueError('UNAVAILABLE', 'The database is away.', details)
 */
export interface ErrorDetails {
  /** The HTTP status, if there was an answer. */
  status?: number | undefined
  /** Leads to the service's log. */
  requestId?: string | undefined
  /** How long the service asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined
  /** The operation's name. */
  operation?: string | undefined
  /** What the service reports, field by field. */
  errors?: readonly GraphQLErrorEntry[] | undefined
  /** The part of the answer that came nevertheless. */
  data?: unknown
  /** How many times it was tried. */
  attempts?: number | undefined
  /** What the request cost, where the service tells. */
  cost?: Cost | undefined
  /** What lies beneath: the error of `fetch`, the reason of an abort. */
  cause?: unknown
}

/**
 * The one error that calls reject with. Tell it by {@link CommuniqueError.is}, which also holds for
 * errors of another copy of this package, and its kind by `code`.
 *
 * @example
 * try {
 *   await client.events.get({ slug: 'coatepeque-press-conference-2025' })
 * } catch (error) {
 *   if (!CommuniqueError.is(error, 'UNAVAILABLE')) throw error
 *   console.error(error.requestId, error.attempts)
 * }
 */
export class CommuniqueError extends Error implements ErrorDetails {
  override name = 'CommuniqueError'
  /** What went wrong: a code of the service, or one of {@link ClientErrorCode}. */
  declare readonly code: ErrorCode
  /** The HTTP status, if there was an answer. */
  declare readonly status?: number
  /** Leads to the service's log. */
  declare readonly requestId?: string
  /** How long the service asks to wait, in milliseconds. */
  declare readonly retryAfterMs?: number
  /** The operation's name. */
  declare readonly operation?: string
  /** What the service reports, field by field. */
  declare readonly errors?: readonly GraphQLErrorEntry[]
  /** The part of the answer that came nevertheless; fields that failed are null. */
  declare readonly data?: unknown
  /** How many times it was tried. */
  declare readonly attempts?: number
  /** What the request cost, where the service tells. */
  declare readonly cost?: Cost

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message)
    Object.assign(this, { [brand]: true, code }, details)
  }

  /**
   * Whether a value is such an error, and of this code if one is given.
   *
   * @example
   * if (CommuniqueError.is(error, 'ABORTED')) return
   */
  static is(value: unknown, code?: ErrorCode): value is CommuniqueError {
    const error = value as { [brand]?: true; code?: ErrorCode } | null | undefined
    return !!error?.[brand] && (!code || error.code === code)
  }
}
