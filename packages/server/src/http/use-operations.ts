import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { KnownDocuments } from './known-documents.ts'
import { acceptedLanguages } from './languages.ts'
import type { Operations } from './operations.ts'
import type { RequestContext } from './request-context.ts'

/** What a request carries through Yoga. */
export interface YogaContext extends RequestContext {
  /** What came of the operation, where it has been executed already. */
  executed?: ExecutionResult | undefined
}

/** Hands over what Yoga has parsed and found valid. */
export function useOperations(
  operations: Operations,
  known: KnownDocuments,
): Plugin<object, YogaContext> {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(({ document, operationName, variableValues, contextValue }: ExecutionArgs) => {
        const context = contextValue as YogaContext & { request: Request }
        const { executed, request } = context
        known.noteFit(document)
        return (
          executed ??
          operations.execute({
            document,
            operationName,
            variables: variableValues ?? {},
            languages: acceptedLanguages(request.headers.get('accept-language')),
            dryRun: request.headers.get('x-dry-run'),
            isGet: request.method === 'GET',
            request: context,
          })
        )
      })
    },
  }
}
