import {
  AgreementName,
  AgreementParty,
  AgreementRelation,
  AgreementStatus,
} from './agreement-parts.ts'
import { citationsField } from './citation.ts'
import { claims } from './claim.ts'
import { correctionsField } from './correction.ts'
import { CountryFilter } from './country.ts'
import { events } from './event.ts'
import { builder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { partsField } from './foundation/parts-field.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, Node, type DocumentModel } from './foundation/document.ts'
import { dateField, type DateColumns } from './foundation/edtf-date.ts'
import { AgreementKind, AgreementStatusKind } from './foundation/enums.ts'
import {
  DateFilter,
  documentFilterFields,
  enumFilter,
  NameFilter,
  orNull,
  TopicsFilter,
  type DocumentFilter,
  type InFilter,
} from './foundation/filters.ts'
import {
  localizedNameField,
  nameField,
  otherNamesField,
  type NamedModel,
} from './foundation/named.ts'
import { orderEnum } from './foundation/orders.ts'
import { findField } from './foundation/root-field.ts'
import { statements } from './statement.ts'
import { statusOn } from './status-on.ts'
import { TopicLabel, topicLabelColumns } from './topic-label.ts'
import type {
  AgreementKind as AgreementKindValue,
  AgreementStatusKind as AgreementStatusKindValue,
} from './vocabulary.ts'

export interface AgreementModel extends DocumentModel, NamedModel, DateColumns<'date'> {
  kind: AgreementKindValue | null
  summary: string | null
}

export interface AgreementFilter extends DocumentFilter<AgreementFilter> {
  name?: NameFilter | null | undefined
  kind?: InFilter<AgreementKindValue> | null | undefined
  date?: DateFilter | null | undefined
  party?: CountryFilter | null | undefined
  topics?: TopicsFilter | null | undefined
  status?: InFilter<AgreementStatusKindValue> | null | undefined
}

const AgreementKindFilter = enumFilter(AgreementKind)
const AgreementStatusKindFilter = enumFilter(AgreementStatusKind)

export const AgreementFilter = builder.inputRef<AgreementFilter>('AgreementFilter')
AgreementFilter.implement({
  description: 'Conditions on an agreement; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, AgreementFilter),
    name: t.field({ type: NameFilter, description: 'The name.' }),
    kind: t.field({ type: AgreementKindFilter, description: `What it is. ${orNull}` }),
    date: t.field({ type: DateFilter, description: `Its date. ${orNull}` }),
    party: t.field({ type: CountryFilter, description: 'A country that is a party.' }),
    topics: t.field({ type: TopicsFilter, description: 'What it is about.' }),
    status: t.field({
      type: AgreementStatusKindFilter,
      description: 'A status that it has had at any time.',
    }),
  }),
})

export const AgreementOrder = orderEnum('AgreementOrder', [
  'NAME_ASC',
  'NAME_DESC',
  'DATE_ASC',
  'DATE_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type AgreementOrder = typeof AgreementOrder.$inferType

export const Agreement = documentRef('Agreement', ({ agreements }) => agreements)
Agreement.implement({
  description: 'An agreement between countries, from its first mention to its end.',
  interfaces: [Document, Node],
  fields: (t) => ({
    name: nameField(t, 'The name by which this record calls it.'),
    localizedName: localizedNameField(t, 'That name, with the language that was given.'),
    otherNames: otherNamesField(t),
    names: partsField(t, {
      type: AgreementName,
      description: 'What others call it, and who.',
      load: ({ parts }, ids) => parts.agreementNames(ids),
      owner: ({ agreementId }) => agreementId,
    }),
    kind: t.expose('kind', {
      type: AgreementKind,
      nullable: true,
      description: 'What it is; null where the record does not say.',
    }),
    date: dateField(t, 'date', 'When it was made.'),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What it is about, in the words of this record.',
    }),
    parties: partsField(t, {
      type: AgreementParty,
      description: 'The countries that are parties; empty where the record does not say.',
      load: ({ parts }, ids) => parts.agreementParties(ids),
      owner: ({ agreementId }) => agreementId,
    }),
    topics: partsField(t, {
      type: TopicLabel,
      description: 'What it is about.',
      columns: topicLabelColumns,
      load: ({ parts }, ids, columns) => parts.agreementTopics(ids, columns),
      owner: ({ ownerId }) => ownerId,
    }),
    status: t.field({
      type: AgreementStatus,
      nullable: true,
      description: 'The latest status not later than a day; null where the record is silent.',
      args: {
        asOf: t.arg({
          type: 'Date',
          required: true,
          description: 'A day in the world, not of the record.',
        }),
      },
      resolve: async ({ id }, { asOf }, { agreementStatuses }) =>
        statusOn(await agreementStatuses.load(id), asOf),
    }),
    statuses: t.field({
      type: [AgreementStatus],
      description: 'Every status on record, in the order of the record.',
      resolve: ({ id }, _, { agreementStatuses }) => agreementStatuses.load(id),
    }),
    relations: partsField(t, {
      type: AgreementRelation,
      description: 'How it stands to other agreements, and who says so.',
      load: ({ parts }, ids) => parts.agreementRelations(ids),
      owner: ({ agreementId }) => agreementId,
    }),
    statements: statements.of(t, 'agreement', 'Statements about it.'),
    events: events.of(t, 'agreement', 'Events that concerned it.'),
    claims: claims.of(t, 'subject', 'Claims about it.'),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

export const agreements = connectionOf({
  name: 'Agreements',
  node: Agreement,
  filter: AgreementFilter,
  order: AgreementOrder,
  defaultOrder: 'NAME_ASC',
  reader: (context) => context.agreements,
})

builder.queryField('agreements', (t) => agreements.root(t, 'All agreements.'))
findField('agreement', 'AGREEMENT', Agreement, 'One agreement.', {
  reader: (context) => context.agreements,
})
