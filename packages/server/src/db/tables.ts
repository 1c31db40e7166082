import type {
  AgreementKind,
  AgreementRelationKind,
  AgreementStatusKind,
  AttributionBoundary,
  CitationRole,
  CitationVerification,
  ClaimKind,
  ClaimVerification,
  Comparator,
  EventKind,
  EventStatus,
  OfficeKind,
  OrganizationKind,
  ParticipantRole,
  PlaceKind,
  Provenance,
  SourceKind,
  StatementForm,
  TopicTreatment,
  TranslationKind,
  NameKind,
} from '@communique/schema/vocabulary'
import type { Entity } from '../content/documents/parts.ts'
import type { Segment } from '../segments.ts'

/** A name beside the main one, as the `other_names` columns keep it. */
export interface OtherName {
  text: string
  language: string | null
  kind: NameKind
}

export type JsonObject = { [key: string]: unknown }

export interface DocumentTable {
  id: string
  entity: Entity
  slug: string
}

export interface RedirectTable {
  entity: Entity
  former: string
  documentId: string
}

export interface ArchivedTextTable {
  sha256: string
  body: string
}

export interface RevisionTable {
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

export interface OutboxHeadTable {
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

export interface SeedBundleTable {
  name: string
  hash: string
  completedAt: string
}

export interface CountryTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  code: string
  alpha3: string | null
  m49: string | null
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
}

export interface TopicTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
  description: string | null
  broaderId: string | null
  retired: boolean
  replacedById: string | null
}

export interface TopicRelatedTable {
  topicId: string
  relatedId: string
  position: number
}

export interface TopicAncestorTable {
  topicId: string
  ancestorId: string
}

export interface OrganizationTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
  kind: OrganizationKind
  countryId: string | null
  parentId: string | null
}

export interface PlaceTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
  kind: PlaceKind
  parentId: string | null
  countryId: string | null
  latitude: number | null
  longitude: number | null
}

export interface OfficeTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
  kind: OfficeKind
  countryId: string | null
  organizationId: string | null
}

export interface PersonTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
  birth: string | null
  birthEarliest: string
  birthLatest: string
  birthApproximate: boolean
  death: string | null
  deathEarliest: string
  deathLatest: string
  deathApproximate: boolean
}

export interface OfficeTermTable {
  id: string
  personId: string
  position: number
  officeId: string
  start: string | null
  startEarliest: string
  startLatest: string
  startApproximate: boolean
  end: string | null
  endEarliest: string
  endLatest: string
  endApproximate: boolean
  acting: boolean | null
  note: string | null
}

export interface PolicyTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
  countryId: string | null
  organizationId: string | null
  start: string | null
  startEarliest: string
  startLatest: string
  startApproximate: boolean
  end: string | null
  endEarliest: string
  endLatest: string
  endApproximate: boolean
  aims: string[]
}

export interface SourceTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  kind: SourceKind
  title: string | null
  titleLanguage: string | null
  author: string | null
  publisher: string | null
  url: string | null
  publishedAt: string | null
  publishedAtEarliest: string
  publishedAtLatest: string
  publishedAtApproximate: boolean
  language: string | null
  licence: string | null
  retrievedAt: string | null
  length: number | null
  sha256: string | null
  complete: boolean
}

export interface PassageTable {
  id: string
  sourceId: string
  position: number
  start: number
  end: number
  sha256: string
}

export interface EventTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  kind: EventKind
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
  date: string | null
  dateEarliest: string
  dateLatest: string
  dateApproximate: boolean
  status: EventStatus | null
  parentId: string | null
  position: number | null
  positionSort: number
  placeId: string | null
  placeDetail: string | null
  purpose: string | null
}

export interface EventCountryTable {
  eventId: string
  countryId: string
  role: 'HOST' | 'VISITOR'
  position: number
}

export interface ParticipationTable {
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

export interface EventTopicTable {
  id: string
  eventId: string
  position: number
  topicId: string
  treatment: TopicTreatment
  provenance: Provenance
  note: string | null
}

export interface EventAccountTable {
  id: string
  eventId: string
  position: number
  sourceId: string
  date: string | null
  dateEarliest: string
  dateLatest: string
  dateApproximate: boolean
  placeId: string | null
  placeLabel: string | null
  note: string | null
}

export interface StatementTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
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
  saidOn: string | null
  saidOnEarliest: string
  saidOnLatest: string
  saidOnApproximate: boolean
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
}

export interface StatementSpeakerTable {
  id: string
  statementId: string
  position: number
  label: string | null
  personId: string | null
  organizationId: string | null
  officeId: string | null
}

export interface StatementTranslationTable {
  id: string
  statementId: string
  position: number
  language: string
  text: string
  kind: TranslationKind
  translator: string | null
}

export interface StatementTopicTable {
  id: string
  statementId: string
  position: number
  topicId: string
  provenance: Provenance
}

export interface AgreementTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  name: string
  nameLanguage: string | null
  otherNames: OtherName[]
  kind: AgreementKind | null
  date: string | null
  dateEarliest: string
  dateLatest: string
  dateApproximate: boolean
  summary: string | null
}

export interface AgreementNameTable {
  id: string
  agreementId: string
  position: number
  text: string
  language: string | null
  byPersonId: string | null
  byOrganizationId: string | null
  bySourceId: string | null
}

export interface AgreementPartyTable {
  id: string
  agreementId: string
  position: number
  countryId: string
  role: string | null
}

export interface AgreementTopicTable {
  id: string
  agreementId: string
  position: number
  topicId: string
  provenance: Provenance
}

export interface AgreementStatusTable {
  id: string
  agreementId: string
  position: number
  status: AgreementStatusKind
  asOf: string | null
  asOfEarliest: string
  asOfLatest: string
  asOfApproximate: boolean
  statementId: string | null
  sourceId: string | null
  conditional: boolean | null
  note: string | null
}

export interface AgreementRelationTable {
  id: string
  agreementId: string
  position: number
  kind: AgreementRelationKind
  otherId: string
  byPersonId: string | null
  byOrganizationId: string | null
  bySourceId: string | null
  note: string | null
}

export interface EventAgreementTable {
  eventId: string
  agreementId: string
  position: number
}

export interface StatementAgreementTable {
  statementId: string
  agreementId: string
  position: number
}

export interface StatementPolicyTable {
  statementId: string
  policyId: string
  position: number
}

export interface ClaimTable {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
  text: string
  language: string | null
  kind: ClaimKind
  byPersonId: string | null
  byOrganizationId: string | null
  bySourceId: string | null
  statementId: string | null
  hedge: string | null
  comparator: Comparator | null
  value: string | null
  unit: string | null
  asOf: string | null
  asOfEarliest: string
  asOfLatest: string
  asOfApproximate: boolean
  subjectId: string | null
  verification: ClaimVerification
}

export interface ClaimTopicTable {
  id: string
  claimId: string
  position: number
  topicId: string
  provenance: Provenance
}

export interface ExternalIdTable {
  documentId: string
  position: number
  scheme: string
  value: string
}

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

export interface CorrectionTable {
  id: string
  documentId: string
  position: number
  field: string | null
  change: string
  reason: string
  date: string
  sourceId: string | null
}

export interface PublishedRevisionView {
  documentId: string
  number: number
  schemaVersion: number
  content: JsonObject
  hash: string
  state: string
  publicNote: string | null
  publishedAt: string
}

/** Every table by its name; dates and times are text, numerics too. */
export interface Database {
  document: DocumentTable
  redirect: RedirectTable
  archivedText: ArchivedTextTable
  revision: RevisionTable
  outboxHead: OutboxHeadTable
  outbox: OutboxTable
  seedBundle: SeedBundleTable
  country: CountryTable
  topic: TopicTable
  topicRelated: TopicRelatedTable
  topicAncestor: TopicAncestorTable
  organization: OrganizationTable
  place: PlaceTable
  office: OfficeTable
  person: PersonTable
  officeTerm: OfficeTermTable
  policy: PolicyTable
  source: SourceTable
  passage: PassageTable
  event: EventTable
  eventCountry: EventCountryTable
  participation: ParticipationTable
  eventTopic: EventTopicTable
  eventAccount: EventAccountTable
  statement: StatementTable
  statementSpeaker: StatementSpeakerTable
  statementTranslation: StatementTranslationTable
  statementTopic: StatementTopicTable
  agreement: AgreementTable
  agreementName: AgreementNameTable
  agreementParty: AgreementPartyTable
  agreementTopic: AgreementTopicTable
  agreementStatus: AgreementStatusTable
  agreementRelation: AgreementRelationTable
  eventAgreement: EventAgreementTable
  statementAgreement: StatementAgreementTable
  statementPolicy: StatementPolicyTable
  claim: ClaimTable
  claimTopic: ClaimTopicTable
  externalId: ExternalIdTable
  citation: CitationTable
  correction: CorrectionTable
  publishedRevision: PublishedRevisionView
}
