import type { FieldNode, GraphQLResolveInfo } from 'graphql'
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
    for (const selected of fieldsIn(answer === 'document' ? [field] : rowsOf(field))) {
      const needed = neededBy(selected)
      if (!needed) return undefined
      for (const column of needed) columns.add(column)
    }
    return [...columns].toSorted()
  }

  function neededBy(field: FieldNode): readonly string[] | undefined {
    const name = field.name.value
    if (name === '__typename') return []
    const needed = byField[name]
    if (!needed || isColumns(needed)) return needed
    const inside = fieldsIn([field]).map((part) => needed[part.name.value])
    return inside.every((columns) => columns !== undefined) ? inside.flat() : undefined
  }

  /** The fields of a connection that hold its documents. */
  function rowsOf(field: FieldNode): FieldNode[] {
    const parts = fieldsIn([field])
    const edges = parts.filter(({ name }) => name.value === 'edges')
    return [
      ...parts.filter(({ name }) => name.value === 'nodes'),
      ...fieldsIn(edges).filter(({ name }) => name.value === 'node'),
    ]
  }

  function fieldsIn(fields: readonly FieldNode[]): FieldNode[] {
    return selectedFields(
      fields.map(({ selectionSet }) => selectionSet),
      fragments,
    )
  }
}

function isColumns<Model>(
  needed: Columns<Model> | Readonly<Record<string, Columns<Model>>>,
): needed is Columns<Model> {
  return Array.isArray(needed)
}
