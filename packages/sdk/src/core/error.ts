import type { ServiceErrorCode } from '../generated/error-codes.ts'
import type { Cost } from './answer.ts'

const brand = Symbol.for('communique.error')

/** What went wrong on this side of the wire, or on the way. */
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
  /** Too many requests; `retryAfterMs` says how long to wait. */
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
 * if (CommuniqueError.is(error) && error.code === 'RATE_LIMITED') wait(error.retryAfterMs)
 */
export type ErrorCode = ServiceErrorCode | ClientErrorCode | (string & {})

/** One error of a GraphQL answer. */
export interface GraphQLErrorEntry {
  message: string
  /** The field that failed, such as `['event', 'statements']`. */
  path?: readonly (string | number)[]
  locations?: readonly { line: number; column: number }[]
  extensions?: { code?: string; requestId?: string; [key: string]: unknown }
}

/** What is known of a failure besides its code and message. */
export interface ErrorDetails {
  status?: number | undefined
  requestId?: string | undefined
  retryAfterMs?: number | undefined
  operation?: string | undefined
  errors?: readonly GraphQLErrorEntry[] | undefined
  data?: unknown
  attempts?: number | undefined
  cost?: Cost | undefined
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
  readonly code: ErrorCode
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
    this.code = code
    Object.assign(this, { [brand]: true }, details)
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
