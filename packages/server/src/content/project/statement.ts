import { placeParts } from '../part-id.ts'
import { dateColumns } from './dates.ts'
import type { Projection, Publishable } from './projection.ts'
import {
  citationRows,
  commonRows,
  headColumns,
  placeTopics,
  positionColumns,
  topicColumns,
} from './shared.ts'

export function projectStatement(statement: Publishable<'statement'>): Projection {
  const { id: statementId, document } = statement
  const { exactness, inResponseTo } = document
  const speakers = placeParts(statementId, 'speaker', document.speakers, (part) => [
    part.person ?? part.organization ?? part.office ?? part.label,
  ])
  const translations = placeParts(statementId, 'translation', document.translations, (part) => [
    part.language,
    part.kind,
    part.translator,
  ])
  const topics = placeTopics(statementId, document.topics)
  const common = commonRows(statement, { speakers, topics })
  const { updatedAt } = statement
  // What stands in the row in brief as well.
  const brief = {
    form: document.form,
    language: document.language ?? null,
    originalLanguage: document.originalLanguage ?? null,
    attributionBoundary: document.attributionBoundary ?? null,
    eventId: document.event ?? null,
    placeId: document.place ?? null,
    responseStatementId: inResponseTo?.statement ?? null,
    ...dateColumns('saidOn', document.saidOn),
  }
  return {
    statement: [
      {
        ...headColumns(statement),
        ...brief,
        text: document.text ?? null,
        segments: document.segments ?? [],
        summary: document.summary ?? null,
        exactnessClaim: exactness?.claim ?? null,
        exactnessPersonId: exactness?.by.person ?? null,
        exactnessOrganizationId: exactness?.by.organization ?? null,
        exactnessSourceId: exactness?.by.source ?? null,
        placeDetail: document.placeDetail ?? null,
        ...positionColumns(document.position),
        inResponse: Boolean(inResponseTo),
        questionText: inResponseTo?.questionText ?? null,
        askerId: inResponseTo?.asker ?? null,
        askerLabel: inResponseTo?.askerLabel ?? null,
        askerGroup: inResponseTo?.askerGroup ?? null,
        attributionNote: document.attributionNote ?? null,
        audience: document.audience ?? null,
        translatedTexts: translations.map(({ part: { text, language } }) => ({ text, language })),
      },
    ],
    // Behind the statement: an index reads its words there.
    listedStatement: [
      {
        id: statementId,
        updatedAt,
        ...brief,
        topicIds: each(topics, ({ topic }) => topic),
        personIds: each(speakers, ({ person }) => person),
        organizationIds: each(speakers, ({ organization }) => organization),
        officeIds: each(speakers, ({ office }) => office),
      },
    ],
    statementSpeaker: speakers.map(({ id, position, part }) => ({
      id,
      statementId,
      position,
      label: part.label ?? null,
      personId: part.person ?? null,
      organizationId: part.organization ?? null,
      officeId: part.office ?? null,
    })),
    statementTranslation: translations.map(({ id, position, part }) => ({
      id,
      statementId,
      position,
      language: part.language,
      text: part.text,
      kind: part.kind,
      translator: part.translator ?? null,
    })),
    statementTopic: topics.map((topic) => ({ ...topicColumns(topic), statementId })),
    statementAgreement: (document.agreements ?? []).map((agreementId, position) => ({
      statementId,
      agreementId,
      position,
    })),
    statementPolicy: (document.policies ?? []).map((policyId, position) => ({
      statementId,
      policyId,
      position,
    })),
    ...common,
    citation: [...common.citation, ...exactnessCitations(statement)],
  }
}

/** What the parts refer to, each once. */
function each<Part>(
  parts: readonly { part: Part }[],
  reference: (part: Part) => string | null | undefined,
): string[] {
  return [...new Set(parts.flatMap(({ part }) => reference(part) ?? []))]
}

/**
 * The claim of exactness has no row of its own: its citations are the statement's, by field. They
 * get their ids after the statement's own, so that one that stands in both places has two.
 */
function exactnessCitations({ id, document }: Publishable<'statement'>) {
  const own = document.citations ?? []
  const citations = (document.exactness?.citations ?? []).map((citation) => ({
    ...citation,
    field: citation.field ?? 'exactness',
  }))
  return citationRows(id, id, [...own, ...citations], '')
    .slice(own.length)
    .map((row) => ({ ...row, path: `exactness.citations[${row.position - own.length}]` }))
}
