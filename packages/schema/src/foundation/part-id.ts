import type { FieldBuilder } from './builder.ts'
import { bareId } from './recorded-at.ts'

/** The id of a part of a document. */
export function partIdField<Parent extends { id: string }>(t: FieldBuilder<Parent>) {
  return t.id({
    description: 'The id of this part.',
    resolve: (parent: { id: string }) => bareId(parent.id),
  })
}
