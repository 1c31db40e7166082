import type { Database } from '../../db/tables.ts'
import type { CitationTable } from '../../db/tables/citation.ts'
import type { Documents } from '../documents/index.ts'
import type { Entity } from '../documents/parts.ts'

/** A document about to be published, with ids for references and hashes for archived texts. */
export interface Publishable<E extends Entity = Entity> {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  document: Documents[E]
}

/** A citation's row, and where in the document the citation stands. */
export type ProjectedCitation = CitationTable & { path: string }

/** What a document puts into the published tables: rows by table. */
export type Projection = {
  [Table in Exclude<keyof Database, 'citation'>]?: Database[Table][]
} & { citation: ProjectedCitation[] }
