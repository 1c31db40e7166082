import { byWhom } from './agreement-parts.ts'
import { citationsField } from './citation.ts'
import { correctionsField } from './correction.ts'
import { attributionField } from './foundation/attribution.ts'
import { builder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { partsField } from './foundation/parts-field.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, Node, type DocumentModel } from './foundation/document.ts'
import { dateField, type DateColumns } from './foundation/edtf-date.ts'
import { ClaimKind, ClaimVerification, Comparator } from './foundation/enums.ts'
import {
  DateFilter,
  documentFilterFields,
  enumFilter,
  orNull,
  textCondition,
  TopicsFilter,
  type DocumentFilter,
  type InFilter,
} from './foundation/filters.ts'
import { orderEnum } from './foundation/orders.ts'
import { findField } from './foundation/root-field.ts'
import { loadAnyDocument } from './node.ts'
import { OrganizationFilter } from './organization.ts'
import { PersonFilter } from './person.ts'
import { SourceFilter } from './source.ts'
import { Statement } from './statement.ts'
import { StatementFilter } from './statement-filter.ts'
import { TopicLabel, topicLabelColumns } from './topic-label.ts'
import type {
  ClaimKind as ClaimKindValue,
  ClaimVerification as ClaimVerificationValue,
  Comparator as ComparatorValue,
} from './vocabulary.ts'

export interface ClaimModel extends DocumentModel, DateColumns<'asOf'> {
  text: string
  language: string | null
  kind: ClaimKindValue
  byPersonId: string | null
  byOrganizationId: string | null
  bySourceId: string | null
  statementId: string | null
  hedge: string | null
  comparator: ComparatorValue | null
  value: string | null
  unit: string | null
  subjectId: string | null
  verification: ClaimVerificationValue
}

type Maybe<T> = T | null | undefined

export interface ClaimFilter extends DocumentFilter<ClaimFilter> {
  kind?: Maybe<InFilter<ClaimKindValue>>
  verification?: Maybe<InFilter<ClaimVerificationValue>>
  person?: Maybe<PersonFilter>
  organization?: Maybe<OrganizationFilter>
  writerOf?: Maybe<SourceFilter>
  statement?: Maybe<StatementFilter>
  topics?: Maybe<TopicsFilter>
  asOf?: Maybe<DateFilter>
  text?: Maybe<string>
}

const ClaimKindFilter = enumFilter(ClaimKind)
const ClaimVerificationFilter = enumFilter(ClaimVerification)

export const ClaimFilter = builder.inputRef<ClaimFilter>('ClaimFilter')
ClaimFilter.implement({
  description: 'Conditions on a claim; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, ClaimFilter),
    kind: t.field({ type: ClaimKindFilter, description: 'What it is.' }),
    verification: t.field({
      type: ClaimVerificationFilter,
      description: 'Whether it has been checked.',
    }),
    person: t.field({ type: PersonFilter, description: 'The person who makes it.' }),
    organization: t.field({
      type: OrganizationFilter,
      description: 'The organization that makes it.',
    }),
    writerOf: t.field({
      type: SourceFilter,
      description: 'The source whose writer makes it, in their own voice.',
    }),
    statement: t.field({
      type: StatementFilter,
      description: `The statement it is made in. ${orNull}`,
    }),
    topics: t.field({ type: TopicsFilter, description: 'What it is about.' }),
    asOf: t.field({
      type: DateFilter,
      description: `The day as of which it is claimed. ${orNull}`,
    }),
    text: t.string({ description: textCondition }),
  }),
})

export const ClaimOrder = orderEnum('ClaimOrder', [
  'AS_OF_ASC',
  'AS_OF_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type ClaimOrder = typeof ClaimOrder.$inferType

const Figure = builder
  .objectRef<{ comparator: ComparatorValue; value: number; unit: string }>('Figure')
  .implement({
    description: 'A number, and how the claim stands to it.',
    fields: (t) => ({
      comparator: t.expose('comparator', {
        type: Comparator,
        description: 'Whether it is this number, more, less or about as much.',
      }),
      value: t.exposeFloat('value', { description: 'The number.' }),
      unit: t.exposeString('unit', {
        description: 'What is counted or measured: `person`, `USD` …',
      }),
    }),
  })

export const Claim = documentRef('Claim', ({ claims }) => claims)
Claim.implement({
  description:
    'Something asserted about the world. What the writer of a source says in their own voice stands here, never as a statement.',
  interfaces: [Document, Node],
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The claim, in the words of this record.' }),
    language: t.expose('language', {
      type: 'LanguageTag',
      nullable: true,
      description: 'The language of `text`; null where the record does not say.',
    }),
    kind: t.expose('kind', { type: ClaimKind, description: 'What it is.' }),
    madeBy: attributionField(t, 'Who makes it.', byWhom),
    statement: t.field({
      type: Statement,
      nullable: true,
      description: 'The statement it is made in; null where it is made outside one.',
      resolve: ({ statementId }) => statementId,
    }),
    hedge: t.exposeString('hedge', {
      nullable: true,
      description: 'Words that hedge it, as printed; null where there are none.',
    }),
    figure: t.field({
      type: Figure,
      nullable: true,
      description: 'The number that it gives; null where it gives none.',
      resolve: ({ comparator, value, unit }) =>
        comparator === null || value === null || unit === null
          ? null
          : { comparator, value: Number(value), unit },
    }),
    asOf: dateField(t, 'asOf', 'The day as of which it is claimed.'),
    subject: t.field({
      type: Document,
      nullable: true,
      description: 'The document that it is about; null where there is none.',
      resolve: ({ subjectId }, _, context) =>
        subjectId === null ? null : loadAnyDocument(context, subjectId),
    }),
    topics: partsField(t, {
      type: TopicLabel,
      description: 'What it is about.',
      columns: topicLabelColumns,
      load: ({ parts }, ids, columns) => parts.claimTopics(ids, columns),
      owner: ({ ownerId }) => ownerId,
    }),
    verification: t.expose('verification', {
      type: ClaimVerification,
      description: 'Whether it has been checked for this record.',
    }),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

export const claims = connectionOf({
  name: 'Claims',
  node: Claim,
  filter: ClaimFilter,
  order: ClaimOrder,
  defaultOrder: 'UPDATED_AT_DESC',
  reader: (context) => context.claims,
})

builder.queryField('claims', (t) => claims.root(t, 'All claims.'))
findField('claim', 'CLAIM', Claim, 'One claim.', {
  reader: (context) => context.claims,
})
