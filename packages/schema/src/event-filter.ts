import { CountryFilter } from './country.ts'
import { builder } from './foundation/builder.ts'
import { EventKind, EventStatus, ParticipantRole, TopicTreatment } from './foundation/enums.ts'
import {
  CitationVerificationFilter,
  DateFilter,
  documentFilterFields,
  enumFilter,
  NameFilter,
  orNull,
  ProvenanceFilter,
  textCondition,
  type DocumentFilter,
  type InFilter,
  type TopicsFilter,
} from './foundation/filters.ts'
import { OfficeFilter } from './office.ts'
import { OrganizationFilter } from './organization.ts'
import { PersonFilter } from './person.ts'
import { PlaceFilter } from './place.ts'
import { SourceFilter } from './source.ts'
import type {
  CitationVerification as CitationVerificationValue,
  EventKind as EventKindValue,
  EventStatus as EventStatusValue,
  ParticipantRole as ParticipantRoleValue,
  TopicTreatment as TopicTreatmentValue,
} from './vocabulary.ts'

type Maybe<T> = T | null | undefined

export interface EventTopicsFilter extends TopicsFilter {
  treatment?: Maybe<InFilter<TopicTreatmentValue>>
}

export interface ParticipantFilter {
  person?: Maybe<PersonFilter>
  organization?: Maybe<OrganizationFilter>
  office?: Maybe<OfficeFilter>
  role?: Maybe<InFilter<ParticipantRoleValue>>
}

export interface EventFilter extends DocumentFilter<EventFilter> {
  title?: Maybe<NameFilter>
  kind?: Maybe<InFilter<EventKindValue>>
  status?: Maybe<InFilter<EventStatusValue>>
  date?: Maybe<DateFilter>
  parent?: Maybe<EventFilter>
  place?: Maybe<PlaceFilter>
  hostCountry?: Maybe<CountryFilter>
  visitorCountry?: Maybe<CountryFilter>
  participant?: Maybe<ParticipantFilter>
  topics?: Maybe<EventTopicsFilter>
  source?: Maybe<SourceFilter>
  verification?: Maybe<InFilter<CitationVerificationValue>>
  text?: Maybe<string>
}

const EventKindFilter = enumFilter(EventKind)
const EventStatusFilter = enumFilter(EventStatus)
const ParticipantRoleFilter = enumFilter(ParticipantRole)
const TopicTreatmentFilter = enumFilter(TopicTreatment)

const EventTopicsFilter = builder.inputRef<EventTopicsFilter>('EventTopicsFilter')
EventTopicsFilter.implement({
  description:
    'A condition on the topics of an event; it holds if one of them fits in all respects.',
  fields: (t) => ({
    in: t.stringList({
      description: 'Any of these topics, by slug or id. An empty list matches nothing.',
    }),
    includeNarrower: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether topics under them count too.',
    }),
    provenance: t.field({ type: ProvenanceFilter, description: 'Who entered it.' }),
    treatment: t.field({ type: TopicTreatmentFilter, description: 'How the topic was treated.' }),
  }),
})

const ParticipantFilter = builder.inputRef<ParticipantFilter>('ParticipantFilter')
ParticipantFilter.implement({
  description: 'A condition on who took part; it holds if one participant fits in all respects.',
  fields: (t) => ({
    person: t.field({ type: PersonFilter, description: 'The person.' }),
    organization: t.field({ type: OrganizationFilter, description: 'The organization.' }),
    office: t.field({ type: OfficeFilter, description: 'The capacity, whoever held it.' }),
    role: t.field({ type: ParticipantRoleFilter, description: 'The role.' }),
  }),
})

export const EventFilter = builder.inputRef<EventFilter>('EventFilter')
EventFilter.implement({
  description: 'Conditions on an event; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, EventFilter),
    title: t.field({ type: NameFilter, description: 'The title.' }),
    kind: t.field({ type: EventKindFilter, description: 'What it is.' }),
    status: t.field({ type: EventStatusFilter, description: `Whether it took place. ${orNull}` }),
    date: t.field({ type: DateFilter, description: `When it was held. ${orNull}` }),
    parent: t.field({ type: EventFilter, description: `The event it is part of. ${orNull}` }),
    place: t.field({ type: PlaceFilter, description: `Where it was held. ${orNull}` }),
    hostCountry: t.field({ type: CountryFilter, description: 'A country that hosted it.' }),
    visitorCountry: t.field({ type: CountryFilter, description: 'A country whose people came.' }),
    participant: t.field({ type: ParticipantFilter, description: 'Somebody who took part.' }),
    topics: t.field({ type: EventTopicsFilter, description: 'A topic, and how it was treated.' }),
    source: t.field({ type: SourceFilter, description: 'A source that it cites.' }),
    verification: t.field({
      type: CitationVerificationFilter,
      description: 'How far one of its own citations could be verified.',
    }),
    text: t.string({ description: textCondition }),
  }),
})
