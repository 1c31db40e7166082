import type { Entity } from '../../content/documents/parts.ts'

interface DocumentTable {
  id: string
  entity: Entity
  slug: string
}

interface RedirectTable {
  entity: Entity
  former: string
  documentId: string
}

interface ExternalIdTable {
  documentId: string
  position: number
  scheme: string
  value: string
}

interface CorrectionTable {
  id: string
  documentId: string
  position: number
  field: string | null
  change: string
  reason: string
  date: string
  sourceId: string | null
}

export interface DocumentTables {
  document: DocumentTable
  redirect: RedirectTable
  externalId: ExternalIdTable
  correction: CorrectionTable
}
