import type { DocumentNode, GraphQLSchema } from 'graphql'
import { deprecatedUses, type Deprecation } from './deprecated-uses.ts'

/** What documents use that is deprecated; they are kept once they are parsed, and looked at once. */
export function createDeprecations(schema: GraphQLSchema) {
  const known = new WeakMap<DocumentNode, readonly Deprecation[]>()
  return (document: DocumentNode): readonly Deprecation[] => {
    let uses = known.get(document)
    if (!uses) known.set(document, (uses = deprecatedUses(schema, document)))
    return uses
  }
}
