import { claims } from './claim.ts'
import { Country, CountryFilter } from './country.ts'
import { dateField, type DateColumns } from './foundation/edtf-date.ts'
import { Organization, OrganizationFilter } from './organization.ts'
import { statements } from './statement.ts'
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
  DateFilter,
  NameFilter,
  orNull,
} from './foundation/filters.ts'
import {
  localizedNameField,
  nameField,
  otherNamesField,
  type NamedModel,
} from './foundation/named.ts'

export interface PolicyModel
  extends DocumentModel, NamedModel, DateColumns<'start'>, DateColumns<'end'> {
  countryId: string | null
  organizationId: string | null
  aims: readonly string[]
}

export interface PolicyFilter extends DocumentFilter<PolicyFilter> {
  name?: NameFilter | null | undefined
  country?: CountryFilter | null | undefined
  organization?: OrganizationFilter | null | undefined
  start?: DateFilter | null | undefined
  end?: DateFilter | null | undefined
}

export const PolicyFilter = builder.inputRef<PolicyFilter>('PolicyFilter')
PolicyFilter.implement({
  description: 'Conditions on a policy; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, PolicyFilter),
    name: t.field({ type: NameFilter, description: 'The name.' }),
    country: t.field({ type: CountryFilter, description: `Whose policy it is. ${orNull}` }),
    organization: t.field({
      type: OrganizationFilter,
      description: `The organization whose policy it is. ${orNull}`,
    }),
    start: t.field({ type: DateFilter, description: `When it began. ${orNull}` }),
    end: t.field({ type: DateFilter, description: `When it ended. ${orNull}` }),
  }),
})

export const PolicyOrder = orderEnum('PolicyOrder', [
  'NAME_ASC',
  'NAME_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type PolicyOrder = typeof PolicyOrder.$inferType

export const Policy = documentRef('Policy', ({ policies }) => policies)
Policy.implement({
  description: 'A course of action that a government or body has given a name.',
  interfaces: [Document, Node],
  fields: (t) => ({
    name: nameField(t, 'Its name.'),
    localizedName: localizedNameField(t, 'Its name, with the language that was given.'),
    otherNames: otherNamesField(t),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country whose policy it is. Null where the record does not say.',
      resolve: ({ countryId }) => countryId,
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'The organization whose policy it is. Null where the record does not say.',
      resolve: ({ organizationId }) => organizationId,
    }),
    start: dateField(t, 'start', 'When it began.'),
    end: dateField(t, 'end', 'When it ended.'),
    aims: t.stringList({
      description: 'What it is for, as sources say; empty where the record does not say.',
      resolve: ({ aims }) => [...aims],
    }),
    statements: statements.of(t, 'policy', 'Statements about it.'),
    claims: claims.of(t, 'subject', 'Claims about it.'),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

export const policies = connectionOf({
  name: 'Policies',
  node: Policy,
  filter: PolicyFilter,
  order: PolicyOrder,
  defaultOrder: 'NAME_ASC',
  reader: (context) => context.policies,
})

builder.queryField('policies', (t) => policies.root(t, 'All policies.'))
findField('policy', 'POLICY', Policy, 'One policy.', {
  reader: (context) => context.policies,
})
