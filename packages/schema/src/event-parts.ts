import type { DayRange } from './foundation/day.ts'
import { citationsField } from './citation.ts'
import { builder } from './foundation/builder.ts'
import { dateField, type DateColumns } from './foundation/edtf-date.ts'
import { ParticipantRole, Provenance, TopicTreatment } from './foundation/enums.ts'
import { partIdField } from './foundation/part-id.ts'
import type { ColumnsByField } from './foundation/wanted-columns.ts'
import { Office } from './office.ts'
import { OfficeTerm } from './office-term.ts'
import { Organization } from './organization.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'
import { Source } from './source.ts'
import { termOn } from './term-on.ts'
import { Topic } from './topic.ts'
import type {
  ParticipantRole as ParticipantRoleValue,
  Provenance as ProvenanceValue,
  TopicTreatment as TopicTreatmentValue,
} from './vocabulary.ts'

export interface EventCountryModel {
  eventId: string
  countryId: string
  role: 'HOST' | 'VISITOR'
}

export interface ParticipationModel {
  id: string
  eventId: string
  personId: string | null
  organizationId: string | null
  groupLabel: string | null
  officeId: string | null
  role: ParticipantRoleValue
  label: string | null
  note: string | null
  /** The days of the event as a revision of the past says; as it stands now they are read when needed. */
  day?: DayRange | null
}

export interface EventTopicModel {
  id: string
  eventId: string
  topicId: string
  treatment: TopicTreatmentValue
  provenance: ProvenanceValue
  note: string | null
}

export interface AccountModel extends DateColumns<'date'> {
  id: string
  eventId: string
  sourceId: string
  placeId: string | null
  placeLabel: string | null
  note: string | null
}

export const Participation = builder.objectRef<ParticipationModel>('Participation')
Participation.implement({
  description: 'A person, organization or unnamed group at an event.',
  fields: (t) => ({
    id: partIdField(t),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person; null where it is not one.',
      resolve: ({ personId }) => personId,
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization; null where it is not one.',
      resolve: ({ organizationId }) => organizationId,
    }),
    group: t.exposeString('groupLabel', {
      nullable: true,
      description: 'An unnamed group, such as "the press"; null where it is not one.',
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The capacity in which they took part; null where the record does not say.',
      resolve: ({ officeId }) => officeId,
    }),
    officeTerm: t.field({
      type: OfficeTerm,
      nullable: true,
      description:
        'Their term in that office on the day of the event; null where the record does not tell which.',
      resolve: async ({ personId, officeId, eventId, day }, _, { officeTerms, eventDays }) => {
        if (!personId || !officeId) return null
        const [terms, days] = await Promise.all([
          officeTerms.load(personId),
          day === undefined ? eventDays.load(eventId) : day,
        ])
        return termOn(terms, officeId, days ?? undefined)
      },
    }),
    role: t.expose('role', { type: ParticipantRole, description: 'What they did there.' }),
    label: t.exposeString('label', {
      nullable: true,
      description: 'How the source prints them; null where not recorded.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'A remark of the curators.' }),
    citations: citationsField(t),
  }),
})

export const EventTopic = builder.objectRef<EventTopicModel>('EventTopic')
EventTopic.implement({
  description:
    'How a topic was treated at an event. One for each topic and treatment; that it was not publicly discussed is a fact of its own.',
  fields: (t) => ({
    id: partIdField(t),
    topic: t.field({ type: Topic, description: 'The topic.', resolve: ({ topicId }) => topicId }),
    treatment: t.expose('treatment', { type: TopicTreatment, description: 'How it was treated.' }),
    provenance: t.expose('provenance', { type: Provenance, description: 'Who entered it.' }),
    note: t.exposeString('note', { nullable: true, description: 'A remark of the curators.' }),
    citations: citationsField(t),
  }),
})

export const EventAccount = builder.objectRef<AccountModel>('EventAccount')
EventAccount.implement({
  description:
    'What one source says of an event, where sources differ or one says less: it stands beside the curated fields.',
  fields: (t) => ({
    id: partIdField(t),
    source: t.field({
      type: Source,
      description: 'The source.',
      resolve: ({ sourceId }) => sourceId,
    }),
    date: dateField(t, 'date', 'The date that this source gives.'),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The place that this source gives; null where it gives none.',
      resolve: ({ placeId }) => placeId,
    }),
    placeLabel: t.exposeString('placeLabel', {
      nullable: true,
      description: 'The place as this source prints it; null where it gives none.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'A remark of the curators.' }),
    citations: citationsField(t),
  }),
})

/** What is read of a participation for each field. */
export const participationColumns = {
  id: ['id'],
  person: ['personId'],
  organization: ['organizationId'],
  group: ['groupLabel'],
  office: ['officeId'],
  officeTerm: ['personId', 'officeId', 'eventId'],
  role: ['role'],
  label: ['label'],
  note: ['note'],
  citations: ['id'],
} as const satisfies ColumnsByField<ParticipationModel>

/** What is read of a topic of an event for each field. */
export const eventTopicColumns = {
  id: ['id'],
  topic: ['topicId'],
  treatment: ['treatment'],
  provenance: ['provenance'],
  note: ['note'],
  citations: ['id'],
} as const satisfies ColumnsByField<EventTopicModel>
