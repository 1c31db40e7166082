import type { OtherName } from '../../db/tables/columns.ts'
import type { Documents } from '../documents/index.ts'
import type { Entity } from '../documents/parts.ts'
import type { Placed } from '../part-id.ts'
import { placeParts } from '../part-id.ts'
import type { ProjectedCitation, Publishable } from './projection.ts'

type Citation = NonNullable<Documents['topic']['citations']>[number]
type Cited = { citations?: Citation[] | null | undefined }

/** The columns that every document's own table begins with. */
export function headColumns({ id, slug, revision, createdAt, updatedAt, document }: Publishable) {
  return { id, slug, revision, createdAt, updatedAt, note: document.note ?? null }
}

/** The columns of a name, its language and its other forms. */
export function nameColumns(
  name: string,
  language: string | null | undefined,
  otherNames: Documents['topic']['otherNames'],
) {
  return {
    name,
    nameLanguage: language ?? null,
    otherNames: (otherNames ?? []).map((other): OtherName => ({
      text: other.text,
      language: other.language ?? null,
      kind: other.kind,
    })),
  }
}

type Voice = Documents['claim']['madeBy']

/** The columns of whoever asserts something. */
export function voiceColumns(voice: Voice | null | undefined) {
  return {
    byPersonId: voice?.person ?? null,
    byOrganizationId: voice?.organization ?? null,
    bySourceId: voice?.source ?? null,
  }
}

/** The citations of a document or of one part of it. */
export function citationRows(
  documentId: string,
  ownerId: string,
  citations: readonly Citation[] | null | undefined,
  path: string,
): ProjectedCitation[] {
  return placeParts(documentId, `citation of ${ownerId}`, citations, (citation) => [
    citation.source,
    citation.field,
    citation.selector?.start,
    citation.selector?.end,
    citation.role,
  ]).map(({ id, position, part: { selector, ...citation } }) => ({
    id,
    documentId,
    ownerId,
    position,
    sourceId: citation.source,
    field: citation.field ?? null,
    locator: citation.locator ?? null,
    start: selector?.start ?? null,
    end: selector?.end ?? null,
    sha256: selector?.sha256 ?? null,
    exact: selector?.exact ?? null,
    prefix: selector?.prefix ?? null,
    suffix: selector?.suffix ?? null,
    role: citation.role,
    provenance: citation.provenance,
    verification: null,
    note: citation.note ?? null,
    path: `${path}[${position}]`,
  }))
}

/** Lists of parts by the field that holds them. */
export type PartLists = Record<string, Placed<Cited>[]>

/** What every document may have: external ids, corrections, citations of its own and of its parts. */
export function commonRows<E extends Entity>(
  { id: documentId, document }: Publishable<E>,
  parts: PartLists = {},
) {
  return {
    externalId: (document.externalIds ?? []).map(({ scheme, value }, position) => ({
      documentId,
      position,
      scheme,
      value,
    })),
    correction: placeParts(documentId, 'correction', document.corrections, (correction) => [
      correction.date,
      correction.field,
      correction.change,
    ]).map(({ id, position, part: correction }) => ({
      id,
      documentId,
      position,
      field: correction.field ?? null,
      change: correction.change,
      reason: correction.reason,
      date: correction.date,
      sourceId: correction.source ?? null,
    })),
    citation: [
      ...citationRows(documentId, documentId, document.citations, 'citations'),
      ...Object.entries(parts).flatMap(([field, list]) =>
        list.flatMap(({ id, position, part }) =>
          citationRows(documentId, id, part.citations, `${field}[${position}].citations`),
        ),
      ),
    ],
  }
}

const last = 2_147_483_647

/** A position and the value to order by: what has none comes last. */
export function positionColumns(position: number | null | undefined) {
  return { position: position ?? null, positionSort: position ?? last }
}

type TopicLabel = NonNullable<Documents['statement']['topics']>[number]

/** The topics of a statement, an agreement or a claim. */
export function placeTopics(documentId: string, topics: TopicLabel[] | null | undefined) {
  return placeParts(documentId, 'topic', topics, ({ topic }) => [topic])
}

/** The columns of a topic label, but for its owner's. */
export function topicColumns({ id, position, part }: Placed<TopicLabel>) {
  return { id, position, topicId: part.topic, provenance: part.provenance }
}
