export type JsonObject = { [key: string]: unknown }

interface RevisionTable {
  documentId: string
  number: number
  schemaVersion: number
  content: JsonObject
  hash: string
  state: 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED' | 'RETRACTED'
  author: string
  publicNote: string | null
  internalNote: string | null
  createdAt: string
  publishedAt: string | null
}

interface PublishedRevisionView {
  documentId: string
  number: number
  schemaVersion: number
  content: JsonObject
  hash: string
  state: string
  publicNote: string | null
  publishedAt: string
}

export interface RevisionTables {
  revision: RevisionTable
  publishedRevision: PublishedRevisionView
}
