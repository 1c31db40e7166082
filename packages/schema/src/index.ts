import './foundation/scalars.ts'
import './found.ts'
import './history.ts'
import './node.ts'
import './search.ts'
import './service.ts'
import { builder } from './foundation/builder.ts'

export type { AgreementFilter, AgreementModel, AgreementOrder } from './agreement.ts'
export type { ClaimFilter, ClaimModel, ClaimOrder } from './claim.ts'
export type { CountryFilter, CountryModel, CountryOrder } from './country.ts'
export type { OfficeFilter, OfficeModel, OfficeOrder } from './office.ts'
export type { OrganizationFilter, OrganizationModel, OrganizationOrder } from './organization.ts'
export type { PersonFilter, PersonModel, PersonOrder } from './person.ts'
export type { PlaceFilter, PlaceModel, PlaceOrder } from './place.ts'
export type { PolicyFilter, PolicyModel, PolicyOrder } from './policy.ts'
export type { SourceFilter, SourceModel, SourceOrder } from './source.ts'
export type { TopicFilter, TopicModel, TopicOrder } from './topic.ts'
export type {
  AgreementNameModel,
  AgreementPartyModel,
  AgreementRelationModel,
  AgreementStatusModel,
} from './agreement-parts.ts'
export type { CitationModel } from './citation.ts'
export type { Context, Finder, Parts, ServiceModel } from './context.ts'
export type { EventModel, EventOrder } from './event.ts'
export type { EventFilter, ParticipantFilter } from './event-filter.ts'
export type {
  AccountModel,
  EventCountryModel,
  EventTopicModel,
  ParticipationModel,
} from './event-parts.ts'
export type { CorrectionModel, ExternalIdModel, Identity } from './foundation/document.ts'
export type { DateColumns } from './foundation/edtf-date.ts'
export type { Count, Owners, Page, PageRequest, Reader, Window } from './foundation/page.ts'
export type { AddressModel } from './found.ts'
export { isPast, momentOf, parsePastKey, pastKey } from './foundation/recorded-at.ts'
export type { ChangeModel, ContentModel, HistoryWindow, RevisionModel } from './revision.ts'
export { errorCodes, type ErrorCode } from './errors.ts'
export type {
  FacetModel,
  FacetRequest,
  FacetValueModel,
  Summaries,
  TimelineModel,
  Interval,
  TimelineRequest,
} from './foundation/summaries.ts'
export { startOf } from './foundation/intervals.ts'
export { entriesOf } from './foundation/timeline.ts'
export { TextQuery, type TextReading } from './foundation/text-query.ts'
export { TopicSet } from './foundation/topic-set.ts'
export { batching, type BatchResolver, type LoadByIds } from './foundation/batch.ts'
export { badInput } from './foundation/user-error.ts'
export { defaultPageSize, maximumPageSize } from './foundation/window.ts'
export type { OfficeTermModel } from './office-term.ts'
export type { SearchHit, SearchPage, SearchReader, SearchRequest } from './search.ts'
export type { SearchedEntity, SearchFilter } from './search-filter.ts'
export type { MarkedRange, SnippetModel } from './search-snippet.ts'
export type { SuggestionModel } from './search-suggestion.ts'
export type { PassageModel } from './source.ts'
export type { StatementModel, StatementOrder } from './statement.ts'
export type { StatementFilter } from './statement-filter.ts'
export type { SpeakerModel, TranslationModel } from './statement-parts.ts'
export type { TopicLabelModel } from './topic-label.ts'

export const schema = builder.toSchema()
