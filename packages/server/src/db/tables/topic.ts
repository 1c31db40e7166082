import type { DocumentColumns, NameColumns } from './columns.ts'

interface TopicTable extends DocumentColumns, NameColumns {
  description: string | null
  broaderId: string | null
  retired: boolean
  replacedById: string | null
}

interface TopicRelatedTable {
  topicId: string
  relatedId: string
  position: number
}

interface TopicAncestorTable {
  topicId: string
  ancestorId: string
}

export interface TopicTables {
  topic: TopicTable
  topicRelated: TopicRelatedTable
  topicAncestor: TopicAncestorTable
}
