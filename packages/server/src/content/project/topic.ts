import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns, nameColumns } from './shared.ts'

/** The closure over broader topics is not here: it depends on other topics too. */
export function projectTopic(topic: Publishable<'topic'>): Projection {
  const { id, document } = topic
  return {
    topic: [
      {
        ...headColumns(topic),
        ...nameColumns(document.label, document.labelLanguage, document.otherNames),
        description: document.description ?? null,
        broaderId: document.broader ?? null,
        retired: document.retired ?? false,
        replacedById: document.replacedBy ?? null,
      },
    ],
    topicRelated: (document.related ?? []).map((relatedId, position) => ({
      topicId: id,
      relatedId,
      position,
    })),
    ...commonRows(topic),
  }
}
