/**
 * What the service says went wrong: `extensions.code` of an error.
 *
 * @example
 * const ours: readonly ServiceErrorCode[] = ['INTERNAL_ERROR', 'UNAVAILABLE']
 */
export type ServiceErrorCode =
  /** An argument or variable has a value that is not allowed; the message says which. */
  | 'BAD_USER_INPUT'
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The document is deeper, longer, broader or dearer than the service allows. */
  | 'LIMIT_EXCEEDED'
  /** The caller has spent what it may spend in a minute; `Retry-After` says in how many seconds to come again. */
  | 'RATE_LIMITED'
  /** The document has no operation of the name asked for, or several, or it is not a query. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** The HTTP request is not one of GraphQL over HTTP. */
  | 'BAD_REQUEST'
  /** The service knows no document of this id; where it takes documents as text, send the text. */
  | 'PERSISTED_DOCUMENT_NOT_FOUND'
  /** The service takes no documents as text, only the ids of those it knows. */
  | 'PERSISTED_DOCUMENT_REQUIRED'
  /** There is nothing at this path. */
  | 'NOT_FOUND'
  /** The body of the request is larger than the service allows. */
  | 'PAYLOAD_TOO_LARGE'
  /** The body has a type or encoding that the service does not take. */
  | 'UNSUPPORTED_MEDIA_TYPE'
  /** The answer took longer than the service allows. */
  | 'TIMEOUT'
  /** The database cannot be reached for the moment; try again. */
  | 'UNAVAILABLE'
  /** Something unexpected went wrong; the request id leads to the log. */
  | 'INTERNAL_ERROR'
