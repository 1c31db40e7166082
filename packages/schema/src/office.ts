import { Country, CountryFilter } from './country.ts'
import { events } from './event.ts'
import { OfficeKind } from './foundation/enums.ts'
import { OfficeTerm } from './office-term.ts'
import { Organization, OrganizationFilter } from './organization.ts'
import { statements } from './statement.ts'
import type { OfficeKind as OfficeKindValue } from './vocabulary.ts'
import { citationsField } from './citation.ts'
import { correctionsField } from './correction.ts'
import { builder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { partsField } from './foundation/parts-field.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, Node, type DocumentModel } from './foundation/document.ts'
import { orderEnum } from './foundation/orders.ts'
import { presentId } from './foundation/recorded-at.ts'
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

const OfficeKindFilter = enumFilter(OfficeKind)

export interface OfficeModel extends DocumentModel, NamedModel {
  kind: OfficeKindValue
  countryId: string | null
  organizationId: string | null
}

export interface OfficeFilter extends DocumentFilter<OfficeFilter> {
  title?: NameFilter | null | undefined
  kind?: InFilter<OfficeKindValue> | null | undefined
  country?: CountryFilter | null | undefined
  organization?: OrganizationFilter | null | undefined
}

export const OfficeFilter = builder.inputRef<OfficeFilter>('OfficeFilter')
OfficeFilter.implement({
  description: 'Conditions on an office; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, OfficeFilter),
    title: t.field({ type: NameFilter, description: 'The title.' }),
    kind: t.field({ type: OfficeKindFilter, description: 'What it is.' }),
    country: t.field({ type: CountryFilter, description: `The country it belongs to. ${orNull}` }),
    organization: t.field({
      type: OrganizationFilter,
      description: `The organization it belongs to. ${orNull}`,
    }),
  }),
})

export const OfficeOrder = orderEnum('OfficeOrder', [
  'NAME_ASC',
  'NAME_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type OfficeOrder = typeof OfficeOrder.$inferType

export const Office = documentRef('Office', ({ offices }) => offices)
Office.implement({
  description: 'A post that people hold one after the other.',
  interfaces: [Document, Node],
  fields: (t) => ({
    title: nameField(t, 'Its title.'),
    localizedTitle: localizedNameField(t, 'Its title, with the language that was given.'),
    otherNames: otherNamesField(t),
    kind: t.expose('kind', { type: OfficeKind, description: 'What it is.' }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country it belongs to. Null where the record does not say.',
      resolve: ({ countryId }) => countryId,
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization it belongs to. Null where the record does not say.',
      resolve: ({ organizationId }) => organizationId,
    }),
    holders: partsField(t, {
      type: OfficeTerm,
      description: 'Who held it when, as far as the record says, earliest first.',
      load: ({ parts }, ids) => parts.termsOfOffices(ids),
      owner: (term) => term.officeId,
      ownerId: ({ id }) => presentId(id),
    }),
    statements: statements.of(t, 'office', 'Statements made in this office, whoever held it.'),
    events: events.of(t, 'office', 'Events at which somebody took part in this office.'),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

export const offices = connectionOf({
  name: 'Offices',
  node: Office,
  filter: OfficeFilter,
  order: OfficeOrder,
  defaultOrder: 'NAME_ASC',
  reader: (context) => context.offices,
})

builder.queryField('offices', (t) => offices.root(t, 'All offices.'))
findField('office', 'OFFICE', Office, 'One office.', {
  reader: (context) => context.offices,
})
