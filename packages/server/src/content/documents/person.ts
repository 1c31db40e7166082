import { z } from 'zod'
import { notBefore } from './not-before.ts'
import { citations, common, edtf, language, note, otherNames, ref, text } from './parts.ts'

const officeTerm = z
  .strictObject({
    office: ref('office'),
    start: edtf.nullish(),
    end: edtf.nullish(),
    acting: z.boolean().nullish(),
    note: note.nullish(),
    citations,
  })
  .superRefine(notBefore('start', 'end'))

export const personDocument = z
  .strictObject({
    name: text(500),
    nameLanguage: language.nullish(),
    otherNames,
    birth: edtf.nullish(),
    death: edtf.nullish(),
    officeTerms: z.array(officeTerm).max(200).nullish(),
    ...common,
  })
  .superRefine(notBefore('birth', 'death'))
