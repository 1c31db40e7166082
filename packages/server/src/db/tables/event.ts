import type { DateColumns } from '@communique/schema'
import type {
  EventKind,
  EventStatus,
  ParticipantRole,
  Provenance,
  TopicTreatment,
} from '@communique/schema/vocabulary'
import type { DocumentColumns, NameColumns } from './columns.ts'

interface EventTable extends DocumentColumns, NameColumns, DateColumns<'date'> {
  kind: EventKind
  status: EventStatus | null
  parentId: string | null
  position: number | null
  positionSort: number
  placeId: string | null
  placeDetail: string | null
  purpose: string | null
}

interface EventCountryTable {
  eventId: string
  countryId: string
  role: 'HOST' | 'VISITOR'
  position: number
}

interface ParticipationTable {
  id: string
  eventId: string
  position: number
  personId: string | null
  organizationId: string | null
  groupLabel: string | null
  officeId: string | null
  role: ParticipantRole
  label: string | null
  note: string | null
}

interface EventTopicTable {
  id: string
  eventId: string
  position: number
  topicId: string
  treatment: TopicTreatment
  provenance: Provenance
  note: string | null
}

interface EventAccountTable extends DateColumns<'date'> {
  id: string
  eventId: string
  position: number
  sourceId: string
  placeId: string | null
  placeLabel: string | null
  note: string | null
}

interface EventAgreementTable {
  eventId: string
  agreementId: string
  position: number
}

export interface EventTables {
  event: EventTable
  eventCountry: EventCountryTable
  participation: ParticipationTable
  eventTopic: EventTopicTable
  eventAccount: EventAccountTable
  eventAgreement: EventAgreementTable
}
