import { z } from 'zod'
import { citations, common, edtf, language, note, otherNames, ref, text } from './parts.ts'

export const personDocument = z.strictObject({
  name: text(500),
  nameLanguage: language.nullish(),
  otherNames,
  birth: edtf.nullish(),
  death: edtf.nullish(),
  officeTerms: z
    .array(
      z.strictObject({
        office: ref('office'),
        start: edtf.nullish(),
        end: edtf.nullish(),
        acting: z.boolean().nullish(),
        note: note.nullish(),
        citations,
      }),
    )
    .max(200)
    .nullish(),
  ...common,
})
