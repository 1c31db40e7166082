import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

type Fragments = GraphQLResolveInfo['fragments']

/** The fields of a selection, those of its fragments included. */
export function selectedFields(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
    return selectedFields(fragment?.selectionSet, fragments)
  })
}

/** Whether one of the names is selected of what the field answers with. */
export function selectsAny(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  names: readonly string[],
): boolean {
  return fieldNodes.some(({ selectionSet }) =>
    selectedFields(selectionSet, fragments).some(({ name }) => names.includes(name.value)),
  )
}
