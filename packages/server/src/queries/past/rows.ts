import { pastKey } from '@communique/schema'
import type { Projection } from '../../content/project/projection.ts'
import type { PastDocument } from './documents.ts'

type Row = Record<string, unknown>

/** The rows that a document had in a table, their ids with its moment, so that it holds for what is read by them. */
export function pastRows<Model>(
  { moment, publication, projection }: PastDocument,
  table: keyof Projection,
): Model[] {
  const rows = (projection[table] ?? []) as readonly object[]
  return rows.map((row) => {
    const dated: Row = { ...row }
    for (const [name, value] of Object.entries(row)) {
      if (typeof value !== 'string') continue
      // A part's id leads back to its document; a citation's owner may be a part.
      if (name === 'id' || name === 'ownerId') dated[name] = pastKey(value, moment, publication.id)
      else if (name.endsWith('Id')) dated[name] = pastKey(value, moment)
    }
    return dated as Model
  })
}
