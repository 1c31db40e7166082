import type { DateColumns } from '@communique/schema'
import type {
  AttributionBoundary,
  Provenance,
  StatementForm,
  TranslationKind,
} from '@communique/schema/vocabulary'
import type { Segment } from '../../segments.ts'
import type { DocumentColumns, SearchedText } from './columns.ts'

interface StatementTable extends DocumentColumns, DateColumns<'saidOn'> {
  form: StatementForm
  text: string | null
  language: string | null
  segments: Segment[]
  summary: string | null
  exactnessClaim: string | null
  exactnessPersonId: string | null
  exactnessOrganizationId: string | null
  exactnessSourceId: string | null
  eventId: string | null
  placeId: string | null
  placeDetail: string | null
  position: number | null
  positionSort: number
  inResponse: boolean
  responseStatementId: string | null
  questionText: string | null
  askerId: string | null
  askerLabel: string | null
  askerGroup: string | null
  originalLanguage: string | null
  attributionBoundary: AttributionBoundary | null
  attributionNote: string | null
  audience: string | null
  /** The texts of the translations, with which the statement is searched. */
  translatedTexts: SearchedText[]
}

interface StatementSpeakerTable {
  id: string
  statementId: string
  position: number
  label: string | null
  personId: string | null
  organizationId: string | null
  officeId: string | null
}

interface StatementTranslationTable {
  id: string
  statementId: string
  position: number
  language: string
  text: string
  kind: TranslationKind
  translator: string | null
}

interface StatementTopicTable {
  id: string
  statementId: string
  position: number
  topicId: string
  provenance: Provenance
}

interface StatementAgreementTable {
  statementId: string
  agreementId: string
  position: number
}

interface StatementPolicyTable {
  statementId: string
  policyId: string
  position: number
}

/** A statement in brief: what long lists of statements are summed up by. */
interface ListedStatementTable extends DateColumns<'saidOn'> {
  id: string
  updatedAt: string
  form: StatementForm
  language: string | null
  originalLanguage: string | null
  attributionBoundary: AttributionBoundary | null
  eventId: string | null
  placeId: string | null
  responseStatementId: string | null
  topicIds: string[]
  personIds: string[]
  organizationIds: string[]
  officeIds: string[]
}

export interface StatementTables {
  listedStatement: ListedStatementTable
  statement: StatementTable
  statementSpeaker: StatementSpeakerTable
  statementTranslation: StatementTranslationTable
  statementTopic: StatementTopicTable
  statementAgreement: StatementAgreementTable
  statementPolicy: StatementPolicyTable
}
