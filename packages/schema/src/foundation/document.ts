import type { EntityKind as EntityKindValue } from '../vocabulary.ts'
import { builder } from './builder.ts'
import { partsField } from './parts-field.ts'
import { bareId } from './recorded-at.ts'
import type { ColumnsByField } from './wanted-columns.ts'

/** What the model of every document holds. */
export interface DocumentModel {
  id: string
  slug: string
  revision: number
  createdAt: string
  updatedAt: string
  note: string | null
}

export interface ExternalIdModel {
  documentId: string
  scheme: string
  value: string
}

export interface CorrectionModel {
  id: string
  documentId: string
  field: string | null
  change: string
  reason: string
  date: string
  sourceId: string | null
}

/** The document that an id or slug leads to, redirects followed. */
export interface Identity {
  entity: EntityKindValue
  id: string
}

export const Node = builder.interfaceRef<{ id: string }>('Node').implement({
  description: 'What can be found by its id alone.',
  fields: (t) => ({
    id: t.id({
      description: 'The id: opaque, unique in the whole record, kept for ever.',
      resolve: ({ id }) => bareId(id),
    }),
  }),
})

const ExternalId = builder.objectRef<ExternalIdModel>('ExternalId').implement({
  description: 'The id of the same thing in another system.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', {
      description: 'The system: `wikidata`, `iso3166-1`, `un-m49`, `medtop` …',
    }),
    value: t.exposeString('value', { description: 'The id there.' }),
  }),
})

export const Document = builder.interfaceRef<DocumentModel>('Document').implement({
  description: 'What every document of the record has.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.expose('slug', {
      type: 'Slug',
      description:
        'Its readable name, unique among documents of its type and never used again; the present one, also under `recordedAt`.',
    }),
    revision: t.exposeInt('revision', {
      description:
        'The number of its published revision, counted from 1; under `recordedAt`, of the one published then.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was first published in this record.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When the revision that is shown was published in this record.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark of the curators: what is open, what was inferred and how.',
    }),
    externalIds: partsField(t, {
      type: ExternalId,
      description: 'Ids of the same thing in other systems.',
      load: ({ parts }, ids) => parts.externalIds(ids),
      owner: (externalId) => externalId.documentId,
    }),
    formerSlugs: t.stringList({
      description: 'Slugs under which it, or what was merged into it, was known before.',
      resolve: async ({ id }, _, { formerSlugs }) => formerSlugs.load(bareId(id)),
    }),
  }),
})

/** What is read of a document for the fields that all have. */
export const documentFieldColumns = {
  id: [],
  slug: ['slug'],
  revision: ['revision'],
  createdAt: ['createdAt'],
  updatedAt: ['updatedAt'],
  note: ['note'],
  externalIds: [],
  formerSlugs: [],
} as const satisfies ColumnsByField<DocumentModel>
