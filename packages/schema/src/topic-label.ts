import { citationsField } from './citation.ts'
import { builder } from './foundation/builder.ts'
import { Provenance } from './foundation/enums.ts'
import { partIdField } from './foundation/part-id.ts'
import type { ColumnsByField } from './foundation/wanted-columns.ts'
import { Topic } from './topic.ts'
import type { Provenance as ProvenanceValue } from './vocabulary.ts'

export interface TopicLabelModel {
  id: string
  ownerId: string
  topicId: string
  provenance: ProvenanceValue
}

export const TopicLabel = builder.objectRef<TopicLabelModel>('TopicLabel')
TopicLabel.implement({
  description: 'A topic given to a document, and by whom.',
  fields: (t) => ({
    id: partIdField(t),
    topic: t.field({ type: Topic, description: 'The topic.', resolve: ({ topicId }) => topicId }),
    provenance: t.expose('provenance', {
      type: Provenance,
      description: 'Who gave it: a curator, or an import that inferred it.',
    }),
    citations: citationsField(t),
  }),
})

/** What is read of a label for each field. */
export const topicLabelColumns = {
  id: ['id'],
  topic: ['topicId'],
  provenance: ['provenance'],
  citations: ['id'],
} as const satisfies ColumnsByField<TopicLabelModel>
