import { Kind, type DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../request-context.ts'

/** Notes for the observers which operation it is, and under what name if its text is one of `known`. */
export function useOperation(known: ReadonlySet<string>): Plugin<object, RequestContext> {
  return {
    onExecute({ args }) {
      const { operation } = args.contextValue as unknown as RequestContext
      operation.document = args.document
      if (known.has(args.document.loc?.source.body ?? ''))
        operation.name = args.operationName ?? firstName(args.document)
    },
  }
}

function firstName({ definitions }: DocumentNode): string {
  for (const definition of definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) return definition.name?.value ?? 'unnamed'
  return 'unnamed'
}
