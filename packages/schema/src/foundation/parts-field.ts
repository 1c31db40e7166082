import type { ObjectRef } from '@pothos/core'
import type { Context } from '../context.ts'
import { orError, type BatchResolver } from './batch.ts'
import type { Types } from './builder.ts'
import { wantedColumns, type ColumnsByField } from './wanted-columns.ts'

/** A list of parts that a document has, read for many documents at once. */
export function partsField<Part, Parent extends { id: string }>(
  t: PothosSchemaTypes.RootFieldBuilder<Types, Parent>,
  {
    type,
    description,
    columns,
    load,
    owner,
    ownerId = ({ id }) => id,
  }: {
    type: ObjectRef<Types, Part, Part>
    description: string
    /** For parts of several columns: which of them the fields need. */
    columns?: ColumnsByField<Part>
    load: (context: Context, ownerIds: string[], columns?: readonly string[]) => Promise<Part[]>
    /** The id of the owner of a part. */
    owner: (part: Part) => string
    /** The id of the owner; may refuse. */
    ownerId?: (parent: { id: string }) => string
  },
) {
  const batch: BatchResolver = async (parents, _args, context, info) => {
    const ids = parents.map((parent) => orError(() => ownerId(parent as Parent)))
    const asked = new Set(ids.filter((id) => typeof id === 'string'))
    const byOwner = new Map<string, Part[]>()
    for (const id of asked) byOwner.set(id, [])
    if (asked.size === 0) return ids
    const needed = columns && wantedColumns(info, columns, 'document')
    // They come in the order of their owners, mostly: one is looked up once.
    let last: string | undefined
    let parts: Part[] | undefined
    for (const part of await load(context, [...asked], needed)) {
      const id = owner(part)
      if (id !== last) parts = byOwner.get((last = id))
      parts?.push(part)
    }
    return ids.map((id) => (typeof id === 'string' ? byOwner.get(id) : id))
  }
  return t.loadableGroup({
    type,
    description,
    extensions: { batch },
    load: (ids: string[], context) => load(context, ids) as never,
    group: owner,
    resolve: ownerId,
  })
}
