import type { DocumentNode, GraphQLSchema } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import type { RequestContext } from './request-context.ts'
import { deprecatedUses, type Deprecation } from './deprecated-uses.ts'

/**
 * Tells in `extensions.deprecations` of an answer what its document uses that is deprecated. Where
 * there is nothing of the kind, nothing is added.
 */
export function useDeprecations(schema: GraphQLSchema): Plugin {
  // Documents are kept once they are parsed, and looked at no more often than that.
  const known = new WeakMap<DocumentNode, Deprecation[]>()
  const usesOf = (document: DocumentNode) => {
    let uses = known.get(document)
    if (!uses) known.set(document, (uses = deprecatedUses(schema, document)))
    return uses
  }
  return {
    onExecute({ args }) {
      const deprecations = usesOf(args.document)
      if (deprecations.length === 0) return
      const { operation } = args.contextValue as unknown as RequestContext
      operation.deprecated = deprecations.map(({ coordinate }) => coordinate)
      return {
        onExecuteDone({ result, setResult }) {
          if (isAsyncIterable(result)) return
          setResult({ ...result, extensions: { ...result.extensions, deprecations } })
        },
      }
    },
  }
}
