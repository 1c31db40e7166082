import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

type Fragments = GraphQLResolveInfo['fragments']

/**
 * The fields that are selected of one thing, those of fragments included. A fragment is looked into once:
 * those that spread each other twice would be walked through without end.
 */
export function selectedFields(
  sets: readonly (SelectionSetNode | undefined)[],
  fragments: Fragments,
): FieldNode[] {
  const fields: FieldNode[] = []
  const spread = new Set<string>()
  for (const set of sets) collect(set)
  return fields

  function collect(set: SelectionSetNode | undefined): void {
    for (const selection of set?.selections ?? [])
      if (selection.kind === Kind.FIELD) fields.push(selection)
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        collect(fragments[selection.name.value]?.selectionSet)
      }
  }
}

/** Whether one of the names is selected of what the field answers with. */
export function selectsAny(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  names: readonly string[],
): boolean {
  const sets = fieldNodes.map(({ selectionSet }) => selectionSet)
  return selectedFields(sets, fragments).some(({ name }) => names.includes(name.value))
}
