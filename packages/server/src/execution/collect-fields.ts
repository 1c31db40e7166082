import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export interface Fragments {
  [name: string]: FragmentDefinitionNode
}

/**
 * The fields that are selected of objects of a type, by the key that each has in the answer, fragments
 * and conditions being applied (section 6.3.2 of the specification, CollectFields).
 */
export function collectFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Record<string, unknown>,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  for (const set of sets) collect(set)
  return fields

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const known = fields.get(key)
        if (known) known.push(selection)
        else fields.set(key, [selection])
        continue
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value)) collect(selection.selectionSet)
        continue
      }
      const name = selection.name.value
      if (spread.has(name)) continue
      spread.add(name)
      const fragment = fragments[name]
      if (fragment && applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet)
    }
  }

  function isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables)
    if (skip?.['if'] === true) return false
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true
    const wanted = schema.getType(condition)
    return isAbstractType(wanted) && schema.isSubType(wanted, type)
  }
}
