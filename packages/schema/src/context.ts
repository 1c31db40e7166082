import type DataLoader from 'dataloader'
import type { AgreementFilter, AgreementModel, AgreementOrder } from './agreement.ts'
import type {
  AgreementNameModel,
  AgreementPartyModel,
  AgreementRelationModel,
  AgreementStatusModel,
} from './agreement-parts.ts'
import type { CitationModel } from './citation.ts'
import type { ClaimFilter, ClaimModel, ClaimOrder } from './claim.ts'
import type { CountryFilter, CountryModel, CountryOrder } from './country.ts'
import type { EventFilter, EventModel, EventOrder } from './event.ts'
import type {
  AccountModel,
  EventCountryModel,
  EventTopicModel,
  ParticipationModel,
} from './event-parts.ts'
import type { DayRange } from './foundation/day.ts'
import type { CorrectionModel, ExternalIdModel, Identity } from './foundation/document.ts'
import type { Count, Page, Reader } from './foundation/page.ts'
import type { Summaries } from './foundation/summaries.ts'
import type { TextReading } from './foundation/text-query.ts'
import type { AddressModel } from './found.ts'
import type { OfficeFilter, OfficeModel, OfficeOrder } from './office.ts'
import type { OfficeTermModel } from './office-term.ts'
import type { OrganizationFilter, OrganizationModel, OrganizationOrder } from './organization.ts'
import type { PersonFilter, PersonModel, PersonOrder } from './person.ts'
import type { PlaceFilter, PlaceModel, PlaceOrder } from './place.ts'
import type { PolicyFilter, PolicyModel, PolicyOrder } from './policy.ts'
import type { PassageModel, SourceFilter, SourceModel, SourceOrder } from './source.ts'
import type { ChangeModel, ContentModel, HistoryWindow, RevisionModel } from './revision.ts'
import type { SearchReader } from './search.ts'
import type { SpeakerModel, TranslationModel } from './statement-parts.ts'
import type { StatementFilter, StatementModel, StatementOrder } from './statement.ts'
import type { TopicFilter, TopicModel, TopicOrder } from './topic.ts'
import type { TopicLabelModel } from './topic-label.ts'
import type { EntityKind } from './vocabulary.ts'

/** Reads parts by the ids of their owners: with the properties that are needed, or all. */
export type ReadParts<Part> = (
  ownerIds: readonly string[],
  columns?: readonly string[],
) => Promise<Part[]>

/** The parts of documents, each read for many owners in one statement, in the order of the record. */
export interface Parts {
  externalIds: ReadParts<ExternalIdModel>
  citations: ReadParts<CitationModel>
  corrections: ReadParts<CorrectionModel>
  participations: ReadParts<ParticipationModel>
  eventTopics: ReadParts<EventTopicModel>

  accounts: ReadParts<AccountModel>
  speakers: ReadParts<SpeakerModel>
  translations: ReadParts<TranslationModel>
  statementTopics: ReadParts<TopicLabelModel>
  agreementTopics: ReadParts<TopicLabelModel>
  claimTopics: ReadParts<TopicLabelModel>
  agreementNames: ReadParts<AgreementNameModel>
  agreementParties: ReadParts<AgreementPartyModel>

  agreementRelations: ReadParts<AgreementRelationModel>

  termsOfOffices: ReadParts<OfficeTermModel>
  passages: ReadParts<PassageModel>
}

/** What one request reads through. Loaders batch and remember within the request. */
export interface Context {
  /** From `Accept-Language`, most wanted first. */
  languages: readonly string[]
  identities: DataLoader<{ entity: EntityKind | undefined; key: string }, Identity | null, string>
  formerSlugs: DataLoader<string, string[]>
  relatedTopics: DataLoader<string, string[]>
  archivedTexts: DataLoader<string, string>
  eventCountries: DataLoader<string, EventCountryModel[]>
  /** The days on which an event, or a statement, may have been; null where the record does not say. */
  eventDays: DataLoader<string, DayRange | null>
  statementDays: DataLoader<string, DayRange | null>
  officeTerms: DataLoader<string, OfficeTermModel[]>
  agreementStatuses: DataLoader<string, AgreementStatusModel[]>
  /** Revisions that were once published, newest first, of many documents; one loader a window. */
  history: (window: HistoryWindow) => DataLoader<string, Page<RevisionModel>>
  revisionCounts: DataLoader<string, Count>
  revisions: DataLoader<{ documentId: string; number: number }, RevisionModel | null, string>
  /** The latest revision that was published at a moment or before. */
  revisionsAt: DataLoader<{ documentId: string; moment: string }, RevisionModel | null, string>
  revisionContents: DataLoader<{ documentId: string; number: number }, ContentModel, string>
  /** What differs between two contents of one document. */
  compare: (before: ContentModel, after: ContentModel) => ChangeModel[]
  finder: Finder
  parts: Parts
  agreements: Reader<AgreementModel, AgreementFilter, AgreementOrder>
  claims: Reader<ClaimModel, ClaimFilter, ClaimOrder>
  countries: Reader<CountryModel, CountryFilter, CountryOrder>
  events: Reader<EventModel, EventFilter, EventOrder> & Summaries<EventFilter>
  offices: Reader<OfficeModel, OfficeFilter, OfficeOrder>
  organizations: Reader<OrganizationModel, OrganizationFilter, OrganizationOrder>
  people: Reader<PersonModel, PersonFilter, PersonOrder>
  places: Reader<PlaceModel, PlaceFilter, PlaceOrder>
  policies: Reader<PolicyModel, PolicyFilter, PolicyOrder>
  sources: Reader<SourceModel, SourceFilter, SourceOrder>
  statements: Reader<StatementModel, StatementFilter, StatementOrder> & Summaries<StatementFilter>
  topics: Reader<TopicModel, TopicFilter, TopicOrder>
  search: SearchReader
  textQueries: DataLoader<string, TextReading>
  /** The ids of topics by slugs and ids, with those of all that is narrower if it is wanted. */
  topicSets: DataLoader<
    { keys: readonly string[]; includeNarrower: boolean },
    readonly string[],
    string
  >
  service: ServiceModel
}

/** Finds documents by what others call them. */
export interface Finder {
  byAddress(address: AddressModel): Promise<{ identity: Identity; byId: boolean }[]>
  byExternalId(scheme: string, value: string): Promise<Identity[]>
}

export interface ServiceModel {
  name: string
  version: string
  licence: string
  counts: () => Promise<{ entity: EntityKind; count: number }[]>
}
