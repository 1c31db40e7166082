import {
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/**
 * How many selections a valid operation has where each of its fragments is written out wherever it is
 * spread: fragments that spread others twice double with each level.
 */
export function expandedSize(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, SelectionSetNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet)
  const known = new Map<string, number>()
  return sizeOf(operation.selectionSet)

  function sizeOf({ selections }: SelectionSetNode): number {
    let size = selections.length
    for (const selection of selections)
      if (selection.kind === Kind.FRAGMENT_SPREAD) size += sizeOfFragment(selection.name.value)
      else if (selection.selectionSet) size += sizeOf(selection.selectionSet)
    return size
  }

  function sizeOfFragment(name: string): number {
    let size = known.get(name)
    if (size === undefined) {
      const set = fragments.get(name)
      known.set(name, (size = set ? sizeOf(set) : 0))
    }
    return size
  }
}
