import { agreements } from './agreement.ts'
import { citationsField } from './citation.ts'
import { correctionsField } from './correction.ts'
import { Country } from './country.ts'
import { EventFacets } from './event-facets.ts'
import { EventFilter } from './event-filter.ts'
import {
  EventAccount,
  EventTopic,
  eventTopicColumns,
  Participation,
  participationColumns,
} from './event-parts.ts'
import { builder, type FieldBuilder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { partsField } from './foundation/parts-field.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, documentFieldColumns, Node, type DocumentModel } from './foundation/document.ts'
import { dateColumns, dateField, type DateColumns } from './foundation/edtf-date.ts'
import { EventKind, EventStatus } from './foundation/enums.ts'
import {
  localizedNameField,
  nameField,
  otherNamesField,
  type NamedModel,
} from './foundation/named.ts'
import { orderEnum } from './foundation/orders.ts'
import { findField } from './foundation/root-field.ts'
import type { ColumnsByField } from './foundation/wanted-columns.ts'
import { Place } from './place.ts'
import { statements } from './statement.ts'
import type { EventKind as EventKindValue, EventStatus as EventStatusValue } from './vocabulary.ts'

export interface EventModel extends DocumentModel, NamedModel, DateColumns<'date'> {
  kind: EventKindValue
  status: EventStatusValue | null
  parentId: string | null
  position: number | null
  placeId: string | null
  placeDetail: string | null
  purpose: string | null
}

export const EventOrder = orderEnum('EventOrder', [
  'DATE_ASC',
  'DATE_DESC',
  'NAME_ASC',
  'NAME_DESC',
  'POSITION_ASC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type EventOrder = typeof EventOrder.$inferType

export const Event = documentRef('Event', ({ events }) => events)

function countriesField(
  t: FieldBuilder<EventModel>,
  role: 'HOST' | 'VISITOR',
  description: string,
) {
  return t.field({
    type: [Country],
    description,
    resolve: async ({ id }, _, { eventCountries }) =>
      (await eventCountries.load(id))
        .filter((entry) => entry.role === role)
        .map(({ countryId }) => countryId),
  })
}

Event.implement({
  description:
    'Something that took place or is to take place. Events form trees: a tour has stops, a visit has meetings.',
  interfaces: [Document, Node],
  fields: (t) => ({
    kind: t.expose('kind', { type: EventKind, description: 'What it is.' }),
    title: nameField(t, 'Its title, in the words of this record.'),
    localizedTitle: localizedNameField(t, 'Its title, with the language that was given.'),
    otherNames: otherNamesField(t),
    date: dateField(
      t,
      'date',
      'When it was held, as curated; see `accounts` for what each source says.',
    ),
    status: t.expose('status', {
      type: EventStatus,
      nullable: true,
      description: 'Whether it took place; null where the record does not say.',
    }),
    parent: t.field({
      type: Event,
      nullable: true,
      description: 'The event that it is part of; null where it stands by itself.',
      resolve: ({ parentId }) => parentId,
    }),
    position: t.exposeInt('position', {
      nullable: true,
      description: 'Its place among the parts of its parent, from 1; null where there is no order.',
    }),
    children: events.of(t, 'parent', 'The events it consists of.', 'POSITION_ASC'),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where it was held, as curated; null where the record does not say.',
      resolve: ({ placeId }) => placeId,
    }),
    placeDetail: t.exposeString('placeDetail', {
      nullable: true,
      description: 'Where within the place, as printed; null where the record does not say.',
    }),
    hostCountries: countriesField(t, 'HOST', 'The countries that hosted it.'),
    visitorCountries: countriesField(t, 'VISITOR', 'The countries whose representatives came.'),
    participants: partsField(t, {
      type: Participation,
      description: 'Who took part, in which capacity and role.',
      columns: participationColumns,
      load: ({ parts }, ids, columns) => parts.participations(ids, columns),
      owner: ({ eventId }) => eventId,
    }),
    topics: partsField(t, {
      type: EventTopic,
      description: 'Which topics were treated at it, and how; the negative included.',
      columns: eventTopicColumns,
      load: ({ parts }, ids, columns) => parts.eventTopics(ids, columns),
      owner: ({ eventId }) => eventId,
    }),
    statements: statements.of(t, 'event', 'What was said at it.', 'POSITION_ASC'),
    agreements: agreements.of(t, 'event', 'Agreements that it concerned.'),
    purpose: t.exposeString('purpose', {
      nullable: true,
      description: 'What it was for, as a source says; null where none does.',
    }),
    accounts: partsField(t, {
      type: EventAccount,
      description:
        'What each source says of its date and place, where they differ or one says less.',
      load: ({ parts }, ids) => parts.accounts(ids),
      owner: ({ eventId }) => eventId,
    }),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

/** What is read of an event for each field; the others need more of it, or what is not its own. */
export const eventColumns = {
  ...documentFieldColumns,
  kind: ['kind'],
  title: ['name', 'nameLanguage', 'otherNames'],
  date: dateColumns('date'),
  status: ['status'],
  parent: ['parentId'],
  position: ['position'],
  place: ['placeId'],
  placeDetail: ['placeDetail'],
  hostCountries: [],
  visitorCountries: [],
  participants: [],
  topics: [],
  statements: [],
  purpose: ['purpose'],
  accounts: [],
  citations: [],
} as const satisfies ColumnsByField<EventModel>

export const events = connectionOf({
  columns: eventColumns,
  name: 'Events',
  node: Event,
  filter: EventFilter,
  order: EventOrder,
  defaultOrder: 'DATE_DESC',
  reader: (context) => context.events,
  summaries: { facets: EventFacets, of: (context) => context.events },
})

builder.queryField('events', (t) => events.root(t, 'All events.'))
findField('event', 'EVENT', Event, 'One event.', {
  reader: (context) => context.events,
  columns: eventColumns,
})
export type { EventFilter }
