import type { DateColumns } from '@communique/schema'
import type {
  AgreementKind,
  AgreementRelationKind,
  AgreementStatusKind,
  Provenance,
} from '@communique/schema/vocabulary'
import type { DocumentColumns, NameColumns, SearchedText, VoiceColumns } from './columns.ts'

interface AgreementTable extends DocumentColumns, NameColumns, DateColumns<'date'> {
  kind: AgreementKind | null
  summary: string | null
  /** What others call it, by which it is searched. */
  namesByOthers: SearchedText[]
}

interface AgreementNameTable extends VoiceColumns {
  id: string
  agreementId: string
  position: number
  text: string
  language: string | null
}

interface AgreementPartyTable {
  id: string
  agreementId: string
  position: number
  countryId: string
  role: string | null
}

interface AgreementTopicTable {
  id: string
  agreementId: string
  position: number
  topicId: string
  provenance: Provenance
}

interface AgreementStatusTable extends DateColumns<'asOf'> {
  id: string
  agreementId: string
  position: number
  status: AgreementStatusKind
  statementId: string | null
  sourceId: string | null
  conditional: boolean | null
  note: string | null
}

interface AgreementRelationTable extends VoiceColumns {
  id: string
  agreementId: string
  position: number
  kind: AgreementRelationKind
  otherId: string
  note: string | null
}

export interface AgreementTables {
  agreement: AgreementTable
  agreementName: AgreementNameTable
  agreementParty: AgreementPartyTable
  agreementTopic: AgreementTopicTable
  agreementStatus: AgreementStatusTable
  agreementRelation: AgreementRelationTable
}
