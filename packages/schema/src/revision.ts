import { builder } from './foundation/builder.ts'
import { Document } from './foundation/document.ts'
import { enumOf } from './foundation/enums.ts'
import { pastKey } from './foundation/recorded-at.ts'
import { loadDocument, type AnyDocument } from './node.ts'
import type { EntityKind } from './vocabulary.ts'

const RevisionState = enumOf(
  'RevisionState',
  'How a revision that was once published stands now.',
  {
    PUBLISHED: 'It is what the record says now.',
    SUPERSEDED: 'A later revision, or the document it was merged into, stands in its place.',
    RETRACTED: 'It was withdrawn.',
  },
)

const ChangeKind = enumOf('ChangeKind', 'What was done between two revisions.', {
  ADDED: 'The later revision has it and the earlier one has not.',
  REMOVED: 'The earlier revision has it and the later one has not.',
  CHANGED: 'Both have it, and it says something else.',
  MOVED: 'Both have it, at another place of its list; `before` and `after` are the places, from 0.',
})

export interface RevisionModel {
  documentId: string
  entity: EntityKind
  number: number
  /** The number of the revision published before it. */
  previous: number | null
  /** UTC with microseconds. */
  publishedAt: string
  publicNote: string | null
  state: typeof RevisionState.$inferType
  schemaVersion: number
  sha256: string
}

/** The content document of a revision, its fields in the order of the schema. */
export interface ContentModel {
  entity: EntityKind
  documentId: string
  content: object
}

export interface ChangeModel {
  path: string
  partId: string | null
  kind: typeof ChangeKind.$inferType
  before: unknown
  after: unknown
}

/** Revisions of a document, newest first, from the start or after a cursor. */
export interface HistoryWindow {
  size: number
  cursor: string | undefined
}

export const Change = builder.objectRef<ChangeModel>('Change').implement({
  description:
    'One difference between two revisions of a document. Parts are matched by their ids, wherever they stand in their list.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description:
        'The field of the content document: `saidOn`, `speakers[0].label`. Places in a list, from 0, are those of the later revision, or of the earlier one for what was removed.',
    }),
    partId: t.exposeID('partId', {
      nullable: true,
      description: 'The id of the part that it concerns; null where it concerns none with an id.',
    }),
    kind: t.expose('kind', { type: ChangeKind, description: 'What was done.' }),
    before: t.expose('before', {
      type: 'JSON',
      nullable: true,
      description:
        'The value in the earlier revision, documents by their ids; null where it was added.',
    }),
    after: t.expose('after', {
      type: 'JSON',
      nullable: true,
      description: 'The value in the later revision; null where it was removed.',
    }),
  }),
})

export const Revision = builder.objectRef<RevisionModel>('Revision')
Revision.implement({
  description:
    'A state of a document that was once published. Drafts and the notes of editors among themselves are not here.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      description:
        'Its number within the document, from 1. Numbers may be left out: a draft that was never published has one.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      description: 'When it was published.',
    }),
    publicNote: t.exposeString('publicNote', {
      nullable: true,
      description: 'What the editors say about the revision; null where they say nothing.',
    }),
    state: t.expose('state', { type: RevisionState, description: 'How it stands now.' }),
    sha256: t.exposeString('sha256', {
      description:
        'The SHA-256, in lower-case hexadecimal, of its `content` as JSON without spaces, in UTF-8.',
    }),
    schemaVersion: t.exposeInt('schemaVersion', {
      description: 'The version of the schema of content documents in which it was written.',
    }),
    content: t.field({
      type: 'JSON',
      description:
        'The content document as it was published: documents by their ids, archived texts by their hashes; what says nothing is left out.',
      resolve: async ({ documentId, number }, _, { revisionContents }) =>
        (await revisionContents.load({ documentId, number })).content,
    }),
    changes: t.field({
      type: [Change],
      nullable: true,
      description: 'What differs from the revision published before it; null for the first.',
      resolve: async ({ documentId, number, previous }, _, { compare, revisionContents }) => {
        if (previous === null) return null
        const [before, after] = await Promise.all(
          [previous, number].map((each) => revisionContents.load({ documentId, number: each })),
        )
        return before && after ? compare(before, after) : null
      },
    }),
    document: t.field({
      type: Document,
      description:
        'The document as this revision has it, with what it refers to as of the moment of its publication.',
      resolve: async ({ documentId, entity, publishedAt }, _, context): Promise<AnyDocument> => {
        const id = pastKey(documentId, publishedAt)
        const document = await loadDocument(context, { entity, id })
        if (!document) throw new Error(`no revision of ${id}`)
        return document
      },
    }),
  }),
})
