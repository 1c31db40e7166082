import { AgreementFilter } from './agreement.ts'
import { EventFilter } from './event-filter.ts'
import { builder } from './foundation/builder.ts'
import { AttributionBoundary, StatementForm } from './foundation/enums.ts'
import {
  CitationVerificationFilter,
  CodeFilter,
  DateFilter,
  documentFilterFields,
  enumFilter,
  orNull,
  textCondition,
  TopicsFilter,
  type DocumentFilter,
  type InFilter,
} from './foundation/filters.ts'
import { OfficeFilter } from './office.ts'
import { OrganizationFilter } from './organization.ts'
import { PersonFilter } from './person.ts'
import { PlaceFilter } from './place.ts'
import { PolicyFilter } from './policy.ts'
import { SourceFilter } from './source.ts'
import type {
  AttributionBoundary as AttributionBoundaryValue,
  CitationVerification as CitationVerificationValue,
  StatementForm as StatementFormValue,
} from './vocabulary.ts'

type Maybe<T> = T | null | undefined

export interface StatementFilter extends DocumentFilter<StatementFilter> {
  form?: Maybe<InFilter<StatementFormValue>>
  saidOn?: Maybe<DateFilter>
  speaker?: Maybe<PersonFilter>
  organization?: Maybe<OrganizationFilter>
  office?: Maybe<OfficeFilter>
  event?: Maybe<EventFilter>
  place?: Maybe<PlaceFilter>
  topics?: Maybe<TopicsFilter>
  agreement?: Maybe<AgreementFilter>
  policy?: Maybe<PolicyFilter>
  source?: Maybe<SourceFilter>
  language?: Maybe<InFilter<string>>
  originalLanguage?: Maybe<InFilter<string>>
  attributionBoundary?: Maybe<InFilter<AttributionBoundaryValue>>
  verification?: Maybe<InFilter<CitationVerificationValue>>
  text?: Maybe<string>
}

const StatementFormFilter = enumFilter(StatementForm)
const AttributionBoundaryFilter = enumFilter(AttributionBoundary)

export const StatementFilter = builder.inputRef<StatementFilter>('StatementFilter')
StatementFilter.implement({
  description: 'Conditions on a statement; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, StatementFilter),
    form: t.field({
      type: StatementFormFilter,
      description: 'The form in which it has come down.',
    }),
    saidOn: t.field({ type: DateFilter, description: `When it was made. ${orNull}` }),
    speaker: t.field({ type: PersonFilter, description: 'A person who makes it.' }),
    organization: t.field({
      type: OrganizationFilter,
      description: 'An organization that makes it.',
    }),
    office: t.field({
      type: OfficeFilter,
      description: 'The office in which it is made, whoever held it.',
    }),
    event: t.field({ type: EventFilter, description: `The event it was made at. ${orNull}` }),
    place: t.field({ type: PlaceFilter, description: `Where it was made. ${orNull}` }),
    topics: t.field({ type: TopicsFilter, description: 'What it is about.' }),
    agreement: t.field({ type: AgreementFilter, description: 'An agreement it is about.' }),
    policy: t.field({ type: PolicyFilter, description: 'A policy it is about.' }),
    source: t.field({ type: SourceFilter, description: 'A source that it cites.' }),
    language: t.field({ type: CodeFilter, description: `The language of its text. ${orNull}` }),
    originalLanguage: t.field({
      type: CodeFilter,
      description: `The language in which it was made. ${orNull}`,
    }),
    attributionBoundary: t.field({
      type: AttributionBoundaryFilter,
      description: `Whether speaker and writer are told apart. ${orNull}`,
    }),
    verification: t.field({
      type: CitationVerificationFilter,
      description: 'How far one of its own citations could be verified.',
    }),
    text: t.string({ description: textCondition }),
  }),
})
