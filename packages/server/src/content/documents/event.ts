import {
  eventKinds,
  eventStatuses,
  participantRoles,
  provenances,
  topicTreatments,
  valuesOf,
} from '@communique/schema/vocabulary'
import { z } from 'zod'
import { citations, common, edtf, language, note, otherNames, ref, text } from './parts.ts'

const participant = z
  .strictObject({
    person: ref('person').nullish(),
    organization: ref('organization').nullish(),
    group: text(500).nullish(),
    office: ref('office').nullish(),
    role: z.enum(valuesOf(participantRoles)),
    label: text(500).nullish(),
    note: note.nullish(),
    citations,
  })
  .refine(
    (value) => [value.person, value.organization, value.group].filter(Boolean).length === 1,
    'names exactly one of person, organization and group',
  )

const eventTopic = z.strictObject({
  topic: ref('topic'),
  treatment: z.enum(valuesOf(topicTreatments)),
  provenance: z.enum(valuesOf(provenances)),
  note: note.nullish(),
  citations,
})

const account = z.strictObject({
  source: ref('source'),
  date: edtf.nullish(),
  place: ref('place').nullish(),
  placeLabel: text(500).nullish(),
  note: note.nullish(),
  citations,
})

export const eventDocument = z.strictObject({
  kind: z.enum(valuesOf(eventKinds)),
  // The index that titles are ordered by holds 2,704 bytes at most; a unit may be three of them.
  title: text(800),
  titleLanguage: language.nullish(),
  otherNames,
  date: edtf.nullish(),
  status: z.enum(valuesOf(eventStatuses)).nullish(),
  parent: ref('event').nullish(),
  position: z.int().min(1).max(1_000_000).nullish(),
  place: ref('place').nullish(),
  placeDetail: text(500).nullish(),
  hostCountries: z.array(ref('country')).max(300).nullish(),
  visitorCountries: z.array(ref('country')).max(300).nullish(),
  participants: z.array(participant).max(1000).nullish(),
  topics: z.array(eventTopic).max(1000).nullish(),
  agreements: z.array(ref('agreement')).max(1000).nullish(),
  purpose: note.nullish(),
  accounts: z.array(account).max(100).nullish(),
  ...common,
})
