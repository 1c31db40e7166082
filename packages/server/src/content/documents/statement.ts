import {
  attributionBoundaries,
  segmentKinds,
  statementForms,
  translationKinds,
  valuesOf,
} from '@communique/schema/vocabulary'
import { z } from 'zod'
import { segmentProblem } from '../../segments.ts'
import {
  citations,
  common,
  edtf,
  language,
  note,
  offset,
  ref,
  text,
  topicLabel,
  voice,
} from './parts.ts'

const segment = z.strictObject({
  start: offset,
  end: offset,
  kind: z.enum(valuesOf(segmentKinds)),
})

const speaker = z.strictObject({
  label: text(500).nullish(),
  person: ref('person').nullish(),
  organization: ref('organization').nullish(),
  office: ref('office').nullish(),
  citations,
})

/** What a statement answers: another statement, or a question whose words or asker may be unknown. */
const response = z.strictObject({
  statement: ref('statement').nullish(),
  questionText: text(20_000).nullish(),
  asker: ref('person').nullish(),
  askerLabel: text(500).nullish(),
  askerGroup: text(500).nullish(),
})

const translation = z.strictObject({
  language,
  text: text(100_000),
  kind: z.enum(valuesOf(translationKinds)),
  translator: text(500).nullish(),
})

export const statementDocument = z
  .strictObject({
    form: z.enum(valuesOf(statementForms)),
    /** The words as the source prints them; absent where it gives none. */
    text: text(100_000).nullish(),
    language: language.nullish(),
    segments: z.array(segment).max(10_000).nullish(),
    /** What was said, in the record's own words, where the source gives no words. */
    summary: note.nullish(),
    exactness: z.strictObject({ claim: text(200), by: voice, citations }).nullish(),
    speakers: z.array(speaker).max(200).nullish(),
    event: ref('event').nullish(),
    place: ref('place').nullish(),
    placeDetail: text(500).nullish(),
    saidOn: edtf.nullish(),
    position: z.int().min(1).max(10_000_000).nullish(),
    inResponseTo: response.nullish(),
    originalLanguage: language.nullish(),
    translations: z.array(translation).max(100).nullish(),
    attributionBoundary: z.enum(valuesOf(attributionBoundaries)).nullish(),
    attributionNote: note.nullish(),
    audience: text(500).nullish(),
    topics: z.array(topicLabel).max(200).nullish(),
    agreements: z.array(ref('agreement')).max(200).nullish(),
    policies: z.array(ref('policy')).max(200).nullish(),
    ...common,
  })
  .superRefine((statement, context) => {
    if (['VERBATIM', 'TRANSLATED', 'WRITTEN'].includes(statement.form) && !statement.text)
      context.addIssue({
        code: 'custom',
        path: ['text'],
        message: `is needed for ${statement.form}`,
      })
    if (!statement.text && !statement.summary)
      context.addIssue({
        code: 'custom',
        path: ['summary'],
        message: 'is needed where text is not given',
      })
    const problem = segmentProblem(statement.text ?? '', statement.segments ?? [])
    if (problem) context.addIssue({ code: 'custom', path: ['segments'], message: problem })
  })
