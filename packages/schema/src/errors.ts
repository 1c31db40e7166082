/** Every `extensions.code` that an error can carry, with what it means. */
export const errorCodes = {
  BAD_USER_INPUT:
    'An argument or variable has a value that is not allowed; the message says which.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  LIMIT_EXCEEDED: 'The document is deeper, longer, broader or dearer than the service allows.',
  RATE_LIMITED:
    'The caller has spent what it may spend in a minute; `Retry-After` says in how many seconds to come again.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has no operation of the name asked for, or several, or it is not a query.',
  BAD_REQUEST: 'The HTTP request is not one of GraphQL over HTTP.',
  PERSISTED_DOCUMENT_NOT_FOUND:
    'The service knows no document of this id; where it takes documents as text, send the text.',
  PERSISTED_DOCUMENT_REQUIRED:
    'The service takes no documents as text, only the ids of those it knows.',
  NOT_FOUND: 'There is nothing at this path.',
  PAYLOAD_TOO_LARGE: 'The body of the request is larger than the service allows.',
  UNSUPPORTED_MEDIA_TYPE: 'The body has a type or encoding that the service does not take.',
  TIMEOUT: 'The answer took longer than the service allows.',
  UNAVAILABLE: 'The database cannot be reached for the moment; try again.',
  INTERNAL_ERROR: 'Something unexpected went wrong; the request id leads to the log.',
} as const

export type ErrorCode = keyof typeof errorCodes
