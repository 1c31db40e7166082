import { agreements } from './agreement.ts'
import { claims } from './claim.ts'
import { events } from './event.ts'
import { statements } from './statement.ts'
import { citationsField } from './citation.ts'
import { correctionsField } from './correction.ts'
import { builder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, Node, type DocumentModel } from './foundation/document.ts'
import { orderEnum } from './foundation/orders.ts'
import { findField } from './foundation/root-field.ts'
import { documentFilterFields, type DocumentFilter, NameFilter } from './foundation/filters.ts'
import {
  localizedNameField,
  nameField,
  otherNamesField,
  type NamedModel,
} from './foundation/named.ts'

export interface TopicModel extends DocumentModel, NamedModel {
  description: string | null
  broaderId: string | null
  retired: boolean
  replacedById: string | null
}

export interface TopicFilter extends DocumentFilter<TopicFilter> {
  label?: NameFilter | null | undefined
  broader?: TopicFilter | null | undefined
  retired?: boolean | null | undefined
}

export const TopicFilter = builder.inputRef<TopicFilter>('TopicFilter')
TopicFilter.implement({
  description: 'Conditions on a topic; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, TopicFilter),
    label: t.field({ type: NameFilter, description: 'The label.' }),
    broader: t.field({
      type: TopicFilter,
      description: 'The topic it stands directly under. May be null: it is a root.',
    }),
    retired: t.boolean({ description: 'Whether it is no longer given to new documents.' }),
  }),
})

export const TopicOrder = orderEnum('TopicOrder', [
  'NAME_ASC',
  'NAME_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type TopicOrder = typeof TopicOrder.$inferType

export const Topic = documentRef('Topic', ({ topics }) => topics)
Topic.implement({
  description:
    'A subject that statements and events are about. Topics form a tree with three roots: migration, security and trade.',
  interfaces: [Document, Node],
  fields: (t) => ({
    label: nameField(t, 'Its label.'),
    localizedLabel: localizedNameField(t, 'Its label, with the language that was given.'),
    otherNames: otherNamesField(t),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What belongs under it; null where the label says it all.',
    }),
    broader: t.field({
      type: Topic,
      nullable: true,
      description: 'The topic it stands directly under; null for a root.',
      resolve: ({ broaderId }) => broaderId,
    }),
    narrower: topics.of(t, 'broader', 'The topics directly under it.'),
    related: t.field({
      type: [Topic],
      description: 'Topics near it elsewhere in the tree.',
      resolve: async ({ id }, _, { relatedTopics }) => relatedTopics.load(id),
    }),
    retired: t.exposeBoolean('retired', {
      description: 'Whether it is no longer given to new documents.',
    }),
    replacedBy: t.field({
      type: Topic,
      nullable: true,
      description: 'The topic to use in its place; null where there is none.',
      resolve: ({ replacedById }) => replacedById,
    }),
    statements: statements.of(t, 'topic', 'Statements on it or on a topic under it.'),
    events: events.of(
      t,
      'topic',
      'Events at which it, or a topic under it, was treated or expressly not.',
    ),
    agreements: agreements.of(t, 'topic', 'Agreements on it or on a topic under it.'),
    claims: claims.of(t, 'topic', 'Claims on it or on a topic under it.'),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

const topics = connectionOf({
  name: 'Topics',
  node: Topic,
  filter: TopicFilter,
  order: TopicOrder,
  defaultOrder: 'NAME_ASC',
  reader: (context) => context.topics,
})

builder.queryField('topics', (t) => topics.root(t, 'All topics.'))
findField('topic', 'TOPIC', Topic, 'One topic.', {
  reader: (context) => context.topics,
})

builder.queryField('topicRoots', (t) =>
  t.field({
    type: [Topic],
    description: 'The roots of the tree of topics, by label.',
    resolve: async (_, _args, context) => {
      const [page] = await context.topics.pages(undefined, {
        filter: { broader: null },
        order: 'NAME_ASC',
        window: { size: 100, backward: false, cursor: undefined },
      })
      return page?.rows.map(({ node }) => node) ?? []
    },
  }),
)
