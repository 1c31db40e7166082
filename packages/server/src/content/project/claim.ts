import { dateColumns } from './dates.ts'
import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns, placeTopics, topicColumns, voiceColumns } from './shared.ts'

export function projectClaim(claim: Publishable<'claim'>): Projection {
  const { id: claimId, document } = claim
  const topics = placeTopics(claimId, document.topics)
  return {
    claim: [
      {
        ...headColumns(claim),
        text: document.text,
        language: document.language ?? null,
        kind: document.kind,
        ...voiceColumns(document.madeBy),
        statementId: document.statement ?? null,
        hedge: document.hedge ?? null,
        comparator: document.figure?.comparator ?? null,
        value: document.figure ? String(document.figure.value) : null,
        unit: document.figure?.unit ?? null,
        ...dateColumns('asOf', document.asOf),
        subjectId: Object.values(document.subject ?? {}).find(Boolean) ?? null,
        verification: document.verification,
      },
    ],
    claimTopic: topics.map((topic) => ({ ...topicColumns(topic), claimId })),
    ...commonRows(claim, { topics }),
  }
}
