import type { CitationRole, CitationVerification, Provenance } from '@communique/schema/vocabulary'

export interface CitationTable {
  id: string
  documentId: string
  ownerId: string
  position: number
  sourceId: string
  field: string | null
  locator: string | null
  start: number | null
  end: number | null
  sha256: string | null
  exact: string | null
  prefix: string | null
  suffix: string | null
  role: CitationRole
  provenance: Provenance
  verification: CitationVerification | null
  note: string | null
}

export interface CitationTables {
  citation: CitationTable
}
