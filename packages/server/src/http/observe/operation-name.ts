import { Kind, type DocumentNode } from 'graphql'

/** The name of an operation, for documents that have one name at most. */
export function operationName(document: DocumentNode, given: string | null | undefined): string {
  if (given != null) return given
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) return definition.name?.value ?? 'unnamed'
  return 'unnamed'
}
