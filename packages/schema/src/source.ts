import { citationsField } from './citation.ts'
import { claims } from './claim.ts'
import { correctionsField } from './correction.ts'
import { events } from './event.ts'
import { builder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { partsField } from './foundation/parts-field.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, Node, type DocumentModel } from './foundation/document.ts'
import { dateField, type DateColumns } from './foundation/edtf-date.ts'
import { SourceKind } from './foundation/enums.ts'
import {
  CodeFilter,
  DateFilter,
  documentFilterFields,
  enumFilter,
  orNull,
  textCondition,
  type DocumentFilter,
  type InFilter,
} from './foundation/filters.ts'
import { orderEnum } from './foundation/orders.ts'
import { partIdField } from './foundation/part-id.ts'
import { findField } from './foundation/root-field.ts'
import { statements } from './statement.ts'
import type { SourceKind as SourceKindValue } from './vocabulary.ts'

export interface SourceModel extends DocumentModel, DateColumns<'publishedAt'> {
  kind: SourceKindValue
  title: string | null
  titleLanguage: string | null
  author: string | null
  publisher: string | null
  url: string | null
  language: string | null
  licence: string | null
  retrievedAt: string | null
  length: number | null
  sha256: string | null
  complete: boolean
}

export interface PassageModel {
  id: string
  sourceId: string
  start: number
  end: number
  sha256: string
}

export interface SourceFilter extends DocumentFilter<SourceFilter> {
  kind?: InFilter<SourceKindValue> | null | undefined
  language?: InFilter<string> | null | undefined
  publishedAt?: DateFilter | null | undefined
  complete?: boolean | null | undefined
  text?: string | null | undefined
}

const SourceKindFilter = enumFilter(SourceKind)

export const SourceFilter = builder.inputRef<SourceFilter>('SourceFilter')
SourceFilter.implement({
  description: 'Conditions on a source; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, SourceFilter),
    kind: t.field({ type: SourceKindFilter, description: 'What it is.' }),
    language: t.field({ type: CodeFilter, description: `The language of its text. ${orNull}` }),
    publishedAt: t.field({ type: DateFilter, description: `When it was published. ${orNull}` }),
    complete: t.boolean({ description: 'Whether its complete text is archived here.' }),
    text: t.string({ description: textCondition }),
  }),
})

export const SourceOrder = orderEnum('SourceOrder', [
  'PUBLISHED_AT_ASC',
  'PUBLISHED_AT_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type SourceOrder = typeof SourceOrder.$inferType

const Passage = builder.objectRef<PassageModel>('Passage').implement({
  description: 'A part of a source’s text that is archived in this record.',
  fields: (t) => ({
    id: partIdField(t),
    start: t.exposeInt('start', {
      description: 'Where in the complete text it begins, in UTF-16 units from 0.',
    }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    sha256: t.exposeString('sha256', { description: 'The SHA-256 of the passage as UTF-8.' }),
    text: t.string({
      description: 'The text of the passage.',
      resolve: ({ sha256 }, _, { archivedTexts }) => archivedTexts.load(sha256),
    }),
  }),
})

export const Source = documentRef('Source', ({ sources }) => sources)
Source.implement({
  description: 'A text or data set that the record cites.',
  interfaces: [Document, Node],
  fields: (t) => ({
    kind: t.expose('kind', { type: SourceKind, description: 'What it is.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Its title as published; null where it has none or the record does not say.',
    }),
    titleLanguage: t.expose('titleLanguage', {
      type: 'LanguageTag',
      nullable: true,
      description: 'The language of the title; null where the record does not say.',
    }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'Who wrote it, as printed; null where the record does not say.',
    }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Who published it; null where the record does not say.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Where it was published; null where the record does not say.',
    }),
    publishedAt: dateField(t, 'publishedAt', 'When it was published.'),
    language: t.expose('language', {
      type: 'LanguageTag',
      nullable: true,
      description: 'The language of its text; null where the record does not say.',
    }),
    licence: t.exposeString('licence', {
      nullable: true,
      description: 'The terms under which it may be used; null where the record does not say.',
    }),
    retrievedAt: t.expose('retrievedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken from where it was published; null where not recorded.',
    }),
    length: t.exposeInt('length', {
      nullable: true,
      description: 'The length of its complete text in UTF-16 units; null without a text.',
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'The SHA-256 of its complete text as UTF-8; null without a text.',
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether the complete text is archived here, its hash checked.',
    }),
    passages: partsField(t, {
      type: Passage,
      description: 'What of its text is archived here.',
      load: ({ parts }, ids) => parts.passages(ids),
      owner: ({ sourceId }) => sourceId,
    }),
    statements: statements.of(t, 'source', 'Statements that cite it.'),
    events: events.of(t, 'source', 'Events that cite it.'),
    claims: claims.of(t, 'source', 'Claims that its writer makes.'),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

const sources = connectionOf({
  name: 'Sources',
  node: Source,
  filter: SourceFilter,
  order: SourceOrder,
  defaultOrder: 'PUBLISHED_AT_DESC',
  reader: (context) => context.sources,
})

builder.queryField('sources', (t) => sources.root(t, 'All sources.'))
findField('source', 'SOURCE', Source, 'One source.', {
  reader: (context) => context.sources,
})
