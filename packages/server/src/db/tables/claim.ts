import type { DateColumns } from '@communique/schema'
import type {
  ClaimKind,
  ClaimVerification,
  Comparator,
  Provenance,
} from '@communique/schema/vocabulary'
import type { DocumentColumns, VoiceColumns } from './columns.ts'

interface ClaimTable extends DocumentColumns, DateColumns<'asOf'>, VoiceColumns {
  text: string
  language: string | null
  kind: ClaimKind
  statementId: string | null
  hedge: string | null
  comparator: Comparator | null
  value: string | null
  unit: string | null
  subjectId: string | null
  verification: ClaimVerification
}

interface ClaimTopicTable {
  id: string
  claimId: string
  position: number
  topicId: string
  provenance: Provenance
}

export interface ClaimTables {
  claim: ClaimTable
  claimTopic: ClaimTopicTable
}
