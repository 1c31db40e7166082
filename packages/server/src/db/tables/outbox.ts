import type { Entity } from '../../content/documents/parts.ts'

interface OutboxHeadTable {
  single: boolean
  position: number
}

export interface OutboxTable {
  position: number
  documentId: string
  entity: Entity
  revision: number
  change: 'CREATED' | 'UPDATED' | 'MERGED'
  publishedAt: string
}

export interface OutboxTables {
  outboxHead: OutboxHeadTable
  outbox: OutboxTable
}
