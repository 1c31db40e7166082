import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/**
 * How many selections a valid operation has where each of its fragments is written out wherever it is
 * spread, and what is selected of an interface or a union for each type that it can be. Fragments that
 * spread others twice double with each level, interfaces in each other multiply.
 */
export function expandedSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
  const known = new Map<string, number>()
  const root = schema.getRootType(operation.operation)
  return root ? sizeOf(operation.selectionSet, root) : 0

  function sizeOf({ selections }: SelectionSetNode, parent: GraphQLCompositeType): number {
    let size = selections.length
    for (const selection of selections)
      if (selection.kind === Kind.FRAGMENT_SPREAD) size += sizeOfFragment(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        size += sizeOf(
          selection.selectionSet,
          conditionOf(selection.typeCondition?.name.value, parent),
        )
      else if (selection.selectionSet) {
        const fields = 'getFields' in parent ? parent.getFields() : {}
        const type = getNamedType(fields[selection.name.value]?.type)
        const inside = sizeOf(selection.selectionSet, isCompositeType(type) ? type : parent)
        size += inside * (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1)
      }
    return size
  }

  function sizeOfFragment(name: string): number {
    let size = known.get(name)
    if (size === undefined) {
      const fragment = fragments.get(name)
      size =
        fragment && root
          ? sizeOf(fragment.selectionSet, conditionOf(fragment.typeCondition.name.value, root))
          : 0
      known.set(name, size)
    }
    return size
  }

  function conditionOf(name: string | undefined, parent: GraphQLCompositeType) {
    const type = name === undefined ? parent : schema.getType(name)
    return isCompositeType(type) ? type : parent
  }
}
