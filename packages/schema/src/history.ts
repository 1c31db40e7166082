import { builder } from './foundation/builder.ts'
import { PageInfo, TotalCount } from './foundation/page-info.ts'
import { Document } from './foundation/document.ts'
import type { Page } from './foundation/page.ts'
import { bareId, momentOf } from './foundation/recorded-at.ts'
import { badInput } from './foundation/user-error.ts'
import { Change, Revision, type RevisionModel } from './revision.ts'

const RevisionEdge = builder
  .objectRef<{ node: RevisionModel; cursor: string }>('RevisionEdge')
  .implement({
    description: 'One of the list, and where it stands in it.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list, for `after`.' }),
      node: t.field({
        type: Revision,
        description: 'The revision.',
        resolve: ({ node }) => node,
      }),
    }),
  })

const RevisionConnection = builder
  .objectRef<Page<RevisionModel> & { documentId: string }>('RevisionConnection')
  .implement({
    description: 'A page of the revisions of a document that were once published.',
    fields: (t) => ({
      nodes: t.field({
        type: [Revision],
        description: 'The revisions on this page.',
        resolve: ({ rows }) => rows.map(({ node }) => node),
      }),
      edges: t.field({
        type: [RevisionEdge],
        description: 'The same, each with its cursor.',
        resolve: ({ rows }) => [...rows],
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands in the list.',
        resolve: (connection) => connection,
      }),
      totalCount: t.field({
        type: TotalCount,
        description: 'How many there are in all; counted only when it is selected.',
        resolve: ({ documentId }, _, { revisionCounts }) => revisionCounts.load(documentId),
      }),
    }),
  })

interface ComparisonModel {
  from: RevisionModel
  to: RevisionModel
}

const RevisionComparison = builder.objectRef<ComparisonModel>('RevisionComparison').implement({
  description: 'Two revisions of a document side by side.',
  fields: (t) => ({
    from: t.field({ type: Revision, description: 'The one.', resolve: ({ from }) => from }),
    to: t.field({ type: Revision, description: 'The other.', resolve: ({ to }) => to }),
    changes: t.field({
      type: [Change],
      description: 'What must be done to the one to get the other; empty where they are alike.',
      resolve: async ({ from, to }, _, { compare, revisionContents }) => {
        const [before, after] = await Promise.all(
          [from, to].map(({ documentId, number }) => revisionContents.load({ documentId, number })),
        )
        return before && after ? compare(before, after) : []
      },
    }),
  }),
})

const defaultPageSize = 20
const maximumPageSize = 100

function sizeOf(first: number | null | undefined): number {
  const size = first ?? defaultPageSize
  if (size < 1) throw badInput('`first` must be at least 1.')
  if (size > maximumPageSize) throw badInput(`\`first\` must be at most ${maximumPageSize}.`)
  return size
}

builder.interfaceFields(Document, (t) => ({
  history: t.field({
    type: RevisionConnection,
    description:
      'Its revisions that were once published, newest first: all of them, also under `recordedAt`.',
    args: {
      first: t.arg.int({
        description: `How many: 1 to ${maximumPageSize}, ${defaultPageSize} by default.`,
      }),
      after: t.arg.string({ description: 'Only what follows this cursor, that is, older ones.' }),
    },
    resolve: async ({ id }, { first, after }, { history }) => {
      const documentId = bareId(id)
      const window = { size: sizeOf(first), cursor: after ?? undefined }
      return { ...(await history(window).load(documentId)), documentId }
    },
  }),
  revisionAt: t.field({
    type: Revision,
    nullable: true,
    description:
      'One of its revisions, by its number or as the latest that was published at a moment or before; null where there is none.',
    args: {
      number: t.arg.int({ description: 'The number of the revision.' }),
      recordedAt: t.arg({ type: 'DateTime', description: 'A moment of the record.' }),
    },
    resolve: async ({ id }, { number, recordedAt }, { revisions, revisionsAt }) => {
      const documentId = bareId(id)
      if ((number == null) === (recordedAt == null))
        throw badInput('Give either `number` or `recordedAt`.')
      return number == null
        ? revisionsAt.load({ documentId, moment: momentOf(recordedAt ?? '') })
        : revisions.load({ documentId, number })
    },
  }),
  compare: t.field({
    type: RevisionComparison,
    nullable: true,
    description:
      'What differs between two of its revisions; null where one of them was never published.',
    args: {
      from: t.arg.int({ required: true, description: 'The number of the one.' }),
      to: t.arg.int({ required: true, description: 'The number of the other, older or newer.' }),
    },
    resolve: async ({ id }, args, { revisions }) => {
      const [from, to] = await Promise.all(
        [args.from, args.to].map((number) => revisions.load({ documentId: bareId(id), number })),
      )
      return from && to ? { from, to } : null
    },
  }),
}))
