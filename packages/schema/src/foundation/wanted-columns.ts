import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { selectedFields } from './selected-fields.ts'

type Columns<Model> = readonly (keyof Model & string)[]

/**
 * What a type's fields read of its model, beside a document's id; for a field that answers with a part of
 * the model, what the fields of that read. A field that is not here may read all of the model.
 */
export type ColumnsByField<Model> = Readonly<
  Record<string, Columns<Model> | Readonly<Record<string, Columns<Model>>>>
>

const known = new WeakMap<FieldNode, readonly string[] | undefined>()

/**
 * The columns that documents need for what is selected of them; undefined for all. The documents are
 * what the field answers with, or the rows of its connection.
 */
export function wantedColumns<Model>(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  byField: ColumnsByField<Model>,
  answer: 'connection' | 'document' = 'connection',
): readonly string[] | undefined {
  const [node, another] = fieldNodes
  if (!node || another) return undefined
  // Documents are kept once they are parsed, and looked at no more often than that.
  if (!known.has(node)) known.set(node, columnsOf(node))
  return known.get(node)

  function columnsOf(field: FieldNode): readonly string[] | undefined {
    const columns = new Set<string>()
    for (const row of answer === 'document' ? [field] : rowsOf(field))
      for (const selected of fieldsIn(row.selectionSet)) {
        const needed = neededBy(selected)
        if (!needed) return undefined
        for (const column of needed) columns.add(column)
      }
    return [...columns].toSorted()
  }

  function neededBy({ name, selectionSet }: FieldNode): readonly string[] | undefined {
    if (name.value === '__typename') return []
    const needed = byField[name.value]
    if (!needed || isColumns(needed)) return needed
    const inside = fieldsIn(selectionSet).map((field) => needed[field.name.value])
    return inside.every((columns) => columns !== undefined) ? inside.flat() : undefined
  }

  /** The fields of a connection that hold its documents. */
  function rowsOf({ selectionSet }: FieldNode): FieldNode[] {
    return fieldsIn(selectionSet).flatMap((part) => {
      if (part.name.value === 'nodes') return [part]
      if (part.name.value !== 'edges') return []
      return fieldsIn(part.selectionSet).filter(({ name }) => name.value === 'node')
    })
  }

  function fieldsIn(set: SelectionSetNode | undefined): FieldNode[] {
    return selectedFields(set, fragments)
  }
}

function isColumns<Model>(
  needed: Columns<Model> | Readonly<Record<string, Columns<Model>>>,
): needed is Columns<Model> {
  return Array.isArray(needed)
}
