import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/** What a type's fields read of its model, beside the id. A field that is not here may read all of it. */
export type ColumnsByField<Model> = Readonly<Record<string, readonly (keyof Model & string)[]>>

const known = new WeakMap<FieldNode, readonly string[] | undefined>()

/** The columns that the rows of a connection need for what is selected of them; undefined for all. */
export function wantedColumns<Model>(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  byField: ColumnsByField<Model>,
): readonly string[] | undefined {
  const [node, another] = fieldNodes
  if (!node || another) return undefined
  // Documents are kept once they are parsed, and looked at no more often than that.
  if (!known.has(node)) known.set(node, columnsOf(node))
  return known.get(node)

  function columnsOf({ selectionSet }: FieldNode): readonly string[] | undefined {
    const columns = new Set<string>()
    for (const part of fieldsIn(selectionSet)) {
      const rows =
        part.name.value === 'nodes'
          ? [part]
          : part.name.value === 'edges'
            ? fieldsIn(part.selectionSet).filter(({ name }) => name.value === 'node')
            : []
      for (const row of rows)
        for (const { name } of fieldsIn(row.selectionSet)) {
          const needed = name.value === '__typename' ? [] : byField[name.value]
          if (!needed) return undefined
          for (const column of needed) columns.add(column)
        }
    }
    return [...columns].toSorted()
  }

  /** The fields of a selection, those of its fragments included. */
  function fieldsIn(set: SelectionSetNode | undefined): FieldNode[] {
    return (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection]
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
      return fieldsIn(fragment?.selectionSet)
    })
  }
}
