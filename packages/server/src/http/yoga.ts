import { schema } from '@communique/schema'
import { createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { useDocumentIds } from './document-ids.ts'
import type { KnownDocuments } from './known-documents.ts'
import { documentLimits } from './limits.ts'
import { useNoIntrospection } from './no-introspection.ts'
import type { Operations } from './operations.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import { useReadableParameters } from './readable-parameters.ts'
import { useToldErrors } from './told-errors.ts'
import { useOperations, type YogaContext } from './use-operations.ts'

/** GraphQL over HTTP; what else there is to HTTP is the handler's. */
export function createGraphQL(options: {
  operations: Operations
  known: KnownDocuments
  /** What callers may ask for by id. */
  persisted: PersistedDocuments
  config: Config
  log: Logger
}) {
  const { config, known, log, operations, persisted } = options
  const { limits } = config
  return createYoga<YogaContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    logging: false,
    batching: false,
    multipart: false,
    cors: false,
    // The handler has counted the body's bytes as it read them.
    maxRequestBodySize: false,
    // Errors are masked below, where the request id is known.
    maskedErrors: false,
    parserAndValidationCache: {
      documentCache: known.cache,
      // What does not parse is refused quickly, and seldom sent twice.
      errorCache: { get: () => undefined, set: () => {} },
    },
    plugins: [
      useReadableParameters(),
      ...useDocumentIds(persisted, config.documents),
      ...documentLimits(limits, new Set(persisted.values())),
      ...(config.introspection ? [] : [useNoIntrospection()]),
      useOperations(operations, known),
      useToldErrors(log, limits.errors, config.introspection),
    ],
  })
}
