import { placeParts } from '../part-id.ts'
import { dateColumns } from './dates.ts'
import type { Projection, Publishable } from './projection.ts'
import {
  commonRows,
  headColumns,
  nameColumns,
  placeTopics,
  topicColumns,
  voiceColumns,
} from './shared.ts'

export function projectAgreement(agreement: Publishable<'agreement'>): Projection {
  const { id: agreementId, document } = agreement
  const names = placeParts(agreementId, 'name', document.names, (part) => [
    part.text,
    part.language,
    part.by?.person ?? part.by?.organization ?? part.by?.source,
  ])
  const parties = placeParts(agreementId, 'party', document.parties, (part) => [
    part.country,
    part.role,
  ])
  const topics = placeTopics(agreementId, document.topics)
  const statuses = placeParts(agreementId, 'status', document.statuses, (part) => [
    part.status,
    part.asOf,
    part.accordingTo.statement ?? part.accordingTo.source,
  ])
  const relations = placeParts(agreementId, 'relation', document.relations, (part) => [
    part.kind,
    part.other,
  ])
  return {
    agreement: [
      {
        ...headColumns(agreement),
        ...nameColumns(document.name, document.nameLanguage, document.otherNames),
        kind: document.kind ?? null,
        ...dateColumns('date', document.date),
        summary: document.summary ?? null,
        namesByOthers: names.map(({ part }) => ({
          text: part.text,
          language: part.language ?? null,
        })),
      },
    ],
    agreementName: names.map(({ id, position, part }) => ({
      id,
      agreementId,
      position,
      text: part.text,
      language: part.language ?? null,
      ...voiceColumns(part.by),
    })),
    agreementParty: parties.map(({ id, position, part }) => ({
      id,
      agreementId,
      position,
      countryId: part.country,
      role: part.role ?? null,
    })),
    agreementTopic: topics.map((topic) => ({ ...topicColumns(topic), agreementId })),
    agreementStatus: statuses.map(({ id, position, part }) => ({
      id,
      agreementId,
      position,
      status: part.status,
      ...dateColumns('asOf', part.asOf),
      statementId: part.accordingTo.statement ?? null,
      sourceId: part.accordingTo.source ?? null,
      conditional: part.conditional ?? null,
      note: part.note ?? null,
    })),
    agreementRelation: relations.map(({ id, position, part }) => ({
      id,
      agreementId,
      position,
      kind: part.kind,
      otherId: part.other,
      ...voiceColumns(part.assertedBy),
      note: part.note ?? null,
    })),
    ...commonRows(agreement, { names, parties, topics, statuses, relations }),
  }
}
