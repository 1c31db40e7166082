import { placeParts } from '../part-id.ts'
import { dateColumns } from './dates.ts'
import type { Projection, Publishable } from './projection.ts'
import { commonRows, headColumns, nameColumns, positionColumns } from './shared.ts'

export function projectEvent(event: Publishable<'event'>): Projection {
  const { id: eventId, document } = event
  const participants = placeParts(eventId, 'participation', document.participants, (part) => [
    part.person ?? part.organization ?? part.group,
    part.role,
  ])
  const topics = placeParts(eventId, 'topic', document.topics, (part) => [
    part.topic,
    part.treatment,
  ])
  const accounts = placeParts(eventId, 'account', document.accounts, ({ source }) => [source])
  return {
    event: [
      {
        ...headColumns(event),
        kind: document.kind,
        ...nameColumns(document.title, document.titleLanguage, document.otherNames),
        ...dateColumns('date', document.date),
        status: document.status ?? null,
        parentId: document.parent ?? null,
        ...positionColumns(document.position),
        placeId: document.place ?? null,
        placeDetail: document.placeDetail ?? null,
        purpose: document.purpose ?? null,
      },
    ],
    eventCountry: [
      ...countries(eventId, 'HOST', document.hostCountries),
      ...countries(eventId, 'VISITOR', document.visitorCountries),
    ],
    participation: participants.map(({ id, position, part }) => ({
      id,
      eventId,
      position,
      personId: part.person ?? null,
      organizationId: part.organization ?? null,
      groupLabel: part.group ?? null,
      officeId: part.office ?? null,
      role: part.role,
      label: part.label ?? null,
      note: part.note ?? null,
    })),
    eventTopic: topics.map(({ id, position, part }) => ({
      id,
      eventId,
      position,
      topicId: part.topic,
      treatment: part.treatment,
      provenance: part.provenance,
      note: part.note ?? null,
    })),
    eventAccount: accounts.map(({ id, position, part }) => ({
      id,
      eventId,
      position,
      sourceId: part.source,
      ...dateColumns('date', part.date),
      placeId: part.place ?? null,
      placeLabel: part.placeLabel ?? null,
      note: part.note ?? null,
    })),
    eventAgreement: (document.agreements ?? []).map((agreementId, position) => ({
      eventId,
      agreementId,
      position,
    })),
    ...commonRows(event, { participants, topics, accounts }),
  }
}

function countries(eventId: string, role: 'HOST' | 'VISITOR', list: string[] | null | undefined) {
  return (list ?? []).map((countryId, position) => ({ eventId, countryId, role, position }))
}
