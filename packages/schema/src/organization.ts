import { claims } from './claim.ts'
import { Country, CountryFilter } from './country.ts'
import { OrganizationKind } from './foundation/enums.ts'
import { offices } from './office.ts'
import { policies } from './policy.ts'
import { statements } from './statement.ts'
import type { OrganizationKind as OrganizationKindValue } from './vocabulary.ts'
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

const OrganizationKindFilter = enumFilter(OrganizationKind)

export interface OrganizationModel extends DocumentModel, NamedModel {
  kind: OrganizationKindValue
  countryId: string | null
  parentId: string | null
}

export interface OrganizationFilter extends DocumentFilter<OrganizationFilter> {
  name?: NameFilter | null | undefined
  kind?: InFilter<OrganizationKindValue> | null | undefined
  country?: CountryFilter | null | undefined
  parent?: OrganizationFilter | null | undefined
}

export const OrganizationFilter = builder.inputRef<OrganizationFilter>('OrganizationFilter')
OrganizationFilter.implement({
  description: 'Conditions on an organization; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, OrganizationFilter),
    name: t.field({ type: NameFilter, description: 'The name.' }),
    kind: t.field({ type: OrganizationKindFilter, description: 'What it is.' }),
    country: t.field({ type: CountryFilter, description: `Its country. ${orNull}` }),
    parent: t.field({ type: OrganizationFilter, description: `What it is part of. ${orNull}` }),
  }),
})

export const OrganizationOrder = orderEnum('OrganizationOrder', [
  'NAME_ASC',
  'NAME_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type OrganizationOrder = typeof OrganizationOrder.$inferType

export const Organization = documentRef('Organization', ({ organizations }) => organizations)
Organization.implement({
  description: 'A government, ministry, company, newsroom or other body.',
  interfaces: [Document, Node],
  fields: (t) => ({
    name: nameField(t, 'Its name.'),
    localizedName: localizedNameField(t, 'Its name, with the language that was given.'),
    otherNames: otherNamesField(t),
    kind: t.expose('kind', { type: OrganizationKind, description: 'What it is.' }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'Its country. Null where the record does not say.',
      resolve: ({ countryId }) => countryId,
    }),
    parent: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization that it is part of. Null where the record does not say.',
      resolve: ({ parentId }) => parentId,
    }),
    parts: organizations.of(t, 'parent', 'Organizations that are part of it.'),
    offices: offices.of(t, 'organization', 'Its offices.'),
    statements: statements.of(t, 'organization', 'Statements in which it is a speaker.'),
    claims: claims.of(t, 'organization', 'Claims that it makes.'),
    policies: policies.of(t, 'organization', 'Its policies.'),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

export const organizations = connectionOf({
  name: 'Organizations',
  node: Organization,
  filter: OrganizationFilter,
  order: OrganizationOrder,
  defaultOrder: 'NAME_ASC',
  reader: (context) => context.organizations,
})

builder.queryField('organizations', (t) => organizations.root(t, 'All organizations.'))
findField('organization', 'ORGANIZATION', Organization, 'One organization.', {
  reader: (context) => context.organizations,
})
