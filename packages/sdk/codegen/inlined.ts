import {
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'

/**
 * An operation with the fields of its fragments where it spreads them. That is shorter than fragments
 * are: what they repeat compresses to less than their names and braces do.
 */
export function inlined(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationDefinitionNode {
  const types = new TypeInfo(schema)
  const fieldsOf = (selections: readonly SelectionNode[]): readonly SelectionNode[] =>
    selections.flatMap((node): readonly SelectionNode[] => {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD && fragments.get(node.name.value)
      if (!fragment) return [node]
      const { typeCondition, selectionSet } = fragment
      const parent = types.getParentType()
      const type = schema.getType(typeCondition.name.value)
      const holds =
        parent === type ||
        (isInterfaceType(type) && isObjectType(parent) && schema.isSubType(type, parent))
      return holds && !node.directives?.length
        ? fieldsOf(selectionSet.selections)
        : [{ ...node, kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }]
    })
  return visit(
    operation,
    visitWithTypeInfo(types, {
      SelectionSet: (node) => ({ ...node, selections: fieldsOf(node.selections) }),
    }),
  )
}
