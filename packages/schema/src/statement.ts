import { agreements } from './agreement.ts'
import { citationsField } from './citation.ts'
import { claims } from './claim.ts'
import { correctionsField } from './correction.ts'
import { Event } from './event.ts'
import { attributionField } from './foundation/attribution.ts'
import { builder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { partsField } from './foundation/parts-field.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, documentFieldColumns, Node, type DocumentModel } from './foundation/document.ts'
import { dateColumns, dateField, type DateColumns } from './foundation/edtf-date.ts'
import { AttributionBoundary, StatementForm } from './foundation/enums.ts'
import { orderEnum } from './foundation/orders.ts'
import { findField } from './foundation/root-field.ts'
import type { ColumnsByField } from './foundation/wanted-columns.ts'
import { Place } from './place.ts'
import { policies } from './policy.ts'
import { spokenText } from './spoken-text.ts'
import { StatementFacets } from './statement-facets.ts'
import { StatementFilter } from './statement-filter.ts'
import {
  Segment,
  Speaker,
  speakerColumns,
  StatementResponse,
  Translation,
  type ResponseModel,
} from './statement-parts.ts'
import { TopicLabel, topicLabelColumns } from './topic-label.ts'
import type {
  AttributionBoundary as AttributionBoundaryValue,
  SegmentKind,
  StatementForm as StatementFormValue,
} from './vocabulary.ts'

export interface StatementModel extends DocumentModel, DateColumns<'saidOn'> {
  form: StatementFormValue
  text: string | null
  language: string | null
  segments: readonly { start: number; end: number; kind: SegmentKind }[]
  summary: string | null
  exactnessClaim: string | null
  exactnessPersonId: string | null
  exactnessOrganizationId: string | null
  exactnessSourceId: string | null
  eventId: string | null
  placeId: string | null
  placeDetail: string | null
  position: number | null
  inResponse: boolean
  responseStatementId: string | null
  questionText: string | null
  askerId: string | null
  askerLabel: string | null
  askerGroup: string | null
  originalLanguage: string | null
  attributionBoundary: AttributionBoundaryValue | null
  attributionNote: string | null
  audience: string | null
}

export const StatementOrder = orderEnum('StatementOrder', [
  'SAID_ON_ASC',
  'SAID_ON_DESC',
  'POSITION_ASC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type StatementOrder = typeof StatementOrder.$inferType

const ExactnessClaim = builder.objectRef<StatementModel>('ExactnessClaim').implement({
  description:
    'A claim that the words are exact. It is somebody’s claim, not this record’s, and is kept with who makes it.',
  fields: (t) => ({
    claim: t.string({
      description: 'The claim as printed.',
      resolve: ({ exactnessClaim }) => exactnessClaim ?? '',
    }),
    by: attributionField(t, 'Who makes it.', (statement) => ({
      personId: statement.exactnessPersonId,
      organizationId: statement.exactnessOrganizationId,
      sourceId: statement.exactnessSourceId,
    })),
  }),
})

export const Statement = documentRef('Statement', ({ statements }) => statements)
Statement.implement({
  description: 'Something that somebody said or wrote, in the form in which it has come down.',
  interfaces: [Document, Node],
  fields: (t) => ({
    form: t.expose('form', {
      type: StatementForm,
      description: 'Whether these are the speaker’s words, and if not, what they are.',
    }),
    text: t.exposeString('text', {
      nullable: true,
      description:
        'The words as the source prints them, editorial insertions included; null where it gives none.',
    }),
    language: t.expose('language', {
      type: 'LanguageTag',
      nullable: true,
      description: 'The language of `text`; null where the record does not say.',
    }),
    segments: t.field({
      type: [Segment],
      description: 'What each run of `text` is. Empty where the whole is taken as spoken.',
      resolve: ({ text, segments }) =>
        segments.map((segment) => ({
          ...segment,
          text: (text ?? '').slice(segment.start, segment.end),
        })),
    }),
    spokenText: t.string({
      nullable: true,
      description: 'The speaker’s words alone, without what others put between them.',
      resolve: ({ text, segments }) => (text === null ? null : spokenText(text, segments)),
    }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What was said, in the words of this record, where the source gives no words.',
    }),
    exactness: t.field({
      type: ExactnessClaim,
      nullable: true,
      description: 'Who claims that the words are exact; null where nobody does.',
      resolve: (statement) => (statement.exactnessClaim === null ? null : statement),
    }),
    speakers: partsField(t, {
      type: Speaker,
      description: 'Who makes it: several for a joint statement, none where unknown.',
      columns: speakerColumns,
      load: ({ parts }, ids, columns) => parts.speakers(ids, columns),
      owner: ({ statementId }) => statementId,
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event at which it was made; null where the record does not say.',
      resolve: ({ eventId }) => eventId,
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where it was made; null where the record does not say.',
      resolve: ({ placeId }) => placeId,
    }),
    placeDetail: t.exposeString('placeDetail', {
      nullable: true,
      description: 'Where within the place, as printed; null where the record does not say.',
    }),
    saidOn: dateField(t, 'saidOn', 'The day on which it was made.'),
    position: t.exposeInt('position', {
      nullable: true,
      description: 'Its place within the event, from 1; null where there is no order.',
    }),
    inResponseTo: t.field({
      type: StatementResponse,
      nullable: true,
      description: 'What it answers; null where the record does not say that it answers anything.',
      resolve: (statement): ResponseModel | null =>
        statement.inResponse ? { ...statement, statementId: statement.responseStatementId } : null,
    }),
    responses: statements.of(t, 'inResponseTo', 'Statements that answer this one.', 'SAID_ON_ASC'),
    originalLanguage: t.expose('originalLanguage', {
      type: 'LanguageTag',
      nullable: true,
      description:
        'The language in which it was made. Null means that the record does not say, never a default.',
    }),
    translations: partsField(t, {
      type: Translation,
      description: 'It in other languages.',
      load: ({ parts }, ids) => parts.translations(ids),
      owner: ({ statementId }) => statementId,
    }),
    attributionBoundary: t.expose('attributionBoundary', {
      type: AttributionBoundary,
      nullable: true,
      description: 'Whether it is plain where the speaker ends and the writer begins.',
    }),
    attributionNote: t.exposeString('attributionNote', {
      nullable: true,
      description: 'What about the boundary is unclear.',
    }),
    topics: partsField(t, {
      type: TopicLabel,
      description: 'What it is about.',
      columns: topicLabelColumns,
      load: ({ parts }, ids, columns) => parts.statementTopics(ids, columns),
      owner: ({ ownerId }) => ownerId,
    }),
    agreements: agreements.of(t, 'statement', 'Agreements it is about.'),
    policies: policies.of(t, 'statement', 'Policies it is about.'),
    claims: claims.of(t, 'statement', 'Claims made in it.'),
    audience: t.exposeString('audience', {
      nullable: true,
      description: 'Whom it was addressed to, as printed; null where the record does not say.',
    }),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

/** What is read of a statement for each field; the others need more of it, or what is not its own. */
export const statementColumns = {
  ...documentFieldColumns,
  form: ['form'],
  text: ['text'],
  language: ['language'],
  summary: ['summary'],
  speakers: [],
  event: ['eventId'],
  place: ['placeId'],
  placeDetail: ['placeDetail'],
  saidOn: dateColumns('saidOn'),
  position: ['position'],
  originalLanguage: ['originalLanguage'],
  translations: [],
  attributionBoundary: ['attributionBoundary'],
  attributionNote: ['attributionNote'],
  topics: [],
  audience: ['audience'],
  citations: [],
} as const satisfies ColumnsByField<StatementModel>

export const statements = connectionOf({
  columns: statementColumns,
  name: 'Statements',
  node: Statement,
  filter: StatementFilter,
  order: StatementOrder,
  defaultOrder: 'SAID_ON_DESC',
  reader: (context) => context.statements,
  summaries: { facets: StatementFacets, of: (context) => context.statements },
})

builder.queryField('statements', (t) => statements.root(t, 'All statements.'))
findField('statement', 'STATEMENT', Statement, 'One statement.', {
  reader: (context) => context.statements,
  columns: statementColumns,
})
export type { StatementFilter }
