import { schema, type Context } from '@communique/schema'
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Limits } from '../config.ts'
import { useCodedErrors } from './coded-errors.ts'
import { exampleTabs } from './examples.ts'
import { acceptedLanguages } from './languages.ts'
import { useMaskedErrors } from './masked-errors.ts'
import { useTimeout } from './timeout.ts'

export interface RequestContext {
  requestId: string
}

/** GraphQL over HTTP, with GraphiQL for a browser that opens the address. */
export function createGraphQL(options: {
  makeContext: (languages: readonly string[]) => Context
  limits: Limits
  log: Logger
}) {
  const { limits, log, makeContext } = options
  return createYoga<RequestContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    logging: false,
    batching: false,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    // Errors are masked below, where the request id is known.
    maskedErrors: false,
    context: ({ request }) =>
      makeContext(acceptedLanguages(request.headers.get('accept-language'))),
    graphiql: { title: 'Communiqué', defaultTabs: exampleTabs },
    // GraphiQL is 4 MB of text: read when it is first asked for.
    renderGraphiQL: async (graphiql) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
      return renderGraphiQL(graphiql)
    },
    plugins: [
      maxTokensPlugin({ n: limits.tokens }),
      maxDepthPlugin({ n: limits.depth, ignoreIntrospection: true }),
      maxAliasesPlugin({ n: limits.aliases, allowList: [] }),
      useTimeout(limits.executionMs),
      useMaskedErrors(log),
      useCodedErrors(),
    ],
  })
}
