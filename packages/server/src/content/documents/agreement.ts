import {
  agreementKinds,
  agreementRelationKinds,
  agreementStatuses,
  valuesOf,
} from '@communique/schema/vocabulary'
import { z } from 'zod'
import {
  citations,
  common,
  edtf,
  language,
  note,
  otherNames,
  ref,
  text,
  topicLabel,
  voice,
} from './parts.ts'

const agreementName = z.strictObject({
  text: text(500),
  language: language.nullish(),
  by: voice.nullish(),
  citations,
})

const party = z.strictObject({
  country: ref('country'),
  role: text(200).nullish(),
  citations,
})

const status = z.strictObject({
  status: z.enum(valuesOf(agreementStatuses)),
  asOf: edtf,
  /** The statement or the source that says so. */
  accordingTo: z
    .strictObject({ statement: ref('statement').nullish(), source: ref('source').nullish() })
    .refine(
      (value) => [value.statement, value.source].filter(Boolean).length === 1,
      'names exactly one of statement and source',
    ),
  conditional: z.boolean().nullish(),
  note: note.nullish(),
  citations,
})

const relation = z.strictObject({
  kind: z.enum(valuesOf(agreementRelationKinds)),
  other: ref('agreement'),
  assertedBy: voice.nullish(),
  note: note.nullish(),
  citations,
})

export const agreementDocument = z.strictObject({
  name: text(500),
  nameLanguage: language.nullish(),
  otherNames,
  names: z.array(agreementName).max(100).nullish(),
  kind: z.enum(valuesOf(agreementKinds)).nullish(),
  date: edtf.nullish(),
  summary: note.nullish(),
  parties: z.array(party).max(300).nullish(),
  topics: z.array(topicLabel).max(200).nullish(),
  statuses: z.array(status).max(200).nullish(),
  relations: z.array(relation).max(200).nullish(),
  ...common,
})
