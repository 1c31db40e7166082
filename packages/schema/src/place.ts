import { Country, CountryFilter } from './country.ts'
import { events } from './event.ts'
import { PlaceKind } from './foundation/enums.ts'
import { statements } from './statement.ts'
import type { PlaceKind as PlaceKindValue } from './vocabulary.ts'
import { citationsField } from './citation.ts'
import { correctionsField } from './correction.ts'
import { builder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, Node, type DocumentModel } from './foundation/document.ts'
import { orderEnum } from './foundation/orders.ts'
import { findField } from './foundation/root-field.ts'
import {
  documentFilterFields,
  type DocumentFilter,
  enumFilter,
  NameFilter,
  orNull,
  type InFilter,
} from './foundation/filters.ts'
import {
  localizedNameField,
  nameField,
  otherNamesField,
  type NamedModel,
} from './foundation/named.ts'

const PlaceKindFilter = enumFilter(PlaceKind)

const Coordinates = builder
  .objectRef<{ latitude: number; longitude: number }>('Coordinates')
  .implement({
    description: 'A point on the earth (WGS 84).',
    fields: (t) => ({
      latitude: t.exposeFloat('latitude', { description: 'Degrees north, negative for south.' }),
      longitude: t.exposeFloat('longitude', { description: 'Degrees east, negative for west.' }),
    }),
  })

export interface PlaceModel extends DocumentModel, NamedModel {
  kind: PlaceKindValue
  parentId: string | null
  countryId: string | null
  latitude: number | null
  longitude: number | null
}

export interface PlaceFilter extends DocumentFilter<PlaceFilter> {
  name?: NameFilter | null | undefined
  kind?: InFilter<PlaceKindValue> | null | undefined
  country?: CountryFilter | null | undefined
  parent?: PlaceFilter | null | undefined
}

export const PlaceFilter = builder.inputRef<PlaceFilter>('PlaceFilter')
PlaceFilter.implement({
  description: 'Conditions on a place; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, PlaceFilter),
    name: t.field({ type: NameFilter, description: 'The name.' }),
    kind: t.field({ type: PlaceKindFilter, description: 'What it is.' }),
    country: t.field({ type: CountryFilter, description: `The country it lies in. ${orNull}` }),
    parent: t.field({ type: PlaceFilter, description: `The place it lies in or on. ${orNull}` }),
  }),
})

export const PlaceOrder = orderEnum('PlaceOrder', [
  'NAME_ASC',
  'NAME_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type PlaceOrder = typeof PlaceOrder.$inferType

export const Place = documentRef('Place', ({ places }) => places)
Place.implement({
  description: 'Somewhere an event was held or a statement made.',
  interfaces: [Document, Node],
  fields: (t) => ({
    name: nameField(t, 'Its name.'),
    localizedName: localizedNameField(t, 'Its name, with the language that was given.'),
    otherNames: otherNamesField(t),
    kind: t.expose('kind', { type: PlaceKind, description: 'What it is.' }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country it lies in. Null where the record does not say.',
      resolve: ({ countryId }) => countryId,
    }),
    parent: t.field({
      type: Place,
      nullable: true,
      description: 'The place that it lies in or on. Null where the record does not say.',
      resolve: ({ parentId }) => parentId,
    }),
    coordinates: t.field({
      type: Coordinates,
      nullable: true,
      description: 'Where it lies; null where no source of the record says.',
      resolve: ({ latitude, longitude }) =>
        latitude === null || longitude === null ? null : { latitude, longitude },
    }),
    places: places.of(t, 'parent', 'Places that lie in it.'),
    events: events.of(t, 'place', 'Events held there.'),
    statements: statements.of(t, 'place', 'Statements made there.'),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

export const places = connectionOf({
  name: 'Places',
  node: Place,
  filter: PlaceFilter,
  order: PlaceOrder,
  defaultOrder: 'NAME_ASC',
  reader: (context) => context.places,
})

builder.queryField('places', (t) => places.root(t, 'All places.'))
findField('place', 'PLACE', Place, 'One place.', {
  reader: (context) => context.places,
})
