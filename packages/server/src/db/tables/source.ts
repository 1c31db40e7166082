import type { DateColumns } from '@communique/schema'
import type { SourceKind } from '@communique/schema/vocabulary'
import type { DocumentColumns } from './columns.ts'

interface SourceTable extends DocumentColumns, DateColumns<'publishedAt'> {
  kind: SourceKind
  title: string | null
  titleLanguage: string | null
  author: string | null
  publisher: string | null
  url: string | null
  language: string | null
  licence: string | null
  retrievedAt: string | null
  length: number | null
  sha256: string | null
  complete: boolean
}

interface PassageTable {
  id: string
  sourceId: string
  position: number
  start: number
  end: number
  sha256: string
}

interface ArchivedTextTable {
  sha256: string
  body: string
}

export interface SourceTables {
  archivedText: ArchivedTextTable
  source: SourceTable
  passage: PassageTable
}
