import { schema, type Context } from '@communique/schema'
import { createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { useCompiledExecution } from './compiled-execution.ts'
import { useCost } from './cost/use-cost.ts'
import { useDeprecations } from './deprecations.ts'
import { createDocumentCache } from './document-cache.ts'
import { useDocumentIds } from './document-ids.ts'
import { acceptedLanguages } from './languages.ts'
import { documentLimits } from './limits.ts'
import { useNoIntrospection } from './no-introspection.ts'
import { useOperation } from './observe/use-operation.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import { useReadableParameters } from './readable-parameters.ts'
import type { RequestContext } from './request-context.ts'
import { useTimeout } from './timeout.ts'
import { useToldErrors } from './told-errors.ts'

/** GraphQL over HTTP; what else there is to HTTP is the handler's. */
export function createGraphQL(options: {
  makeContext: (languages: readonly string[]) => Context
  /** What callers may ask for by id. */
  persisted: PersistedDocuments
  config: Config
  log: Logger
}) {
  const { config, log, makeContext, persisted } = options
  const { limits } = config
  const trusted = new Set(persisted.values())
  return createYoga<RequestContext, Context>({
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
      documentCache: createDocumentCache(trusted),
      // What does not parse is refused quickly, and seldom sent twice.
      errorCache: { get: () => undefined, set: () => {} },
    },
    context: ({ request }) =>
      makeContext(acceptedLanguages(request.headers.get('accept-language'))),
    plugins: [
      useReadableParameters(),
      ...useDocumentIds(persisted, config.documents),
      ...documentLimits(limits, trusted),
      ...(config.introspection ? [] : [useNoIntrospection()]),
      useOperation(trusted),
      useCost(schema, limits.cost),
      ...(config.compiledExecution ? [useCompiledExecution(schema)] : []),
      useTimeout(limits.executionMs),
      useDeprecations(schema),
      useToldErrors(log, limits.errors, config.introspection),
    ],
  })
}
