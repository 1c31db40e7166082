import { z } from 'zod'
import { notBefore } from './not-before.ts'
import { common, edtf, language, otherNames, ref, text } from './parts.ts'

export const policyDocument = z
  .strictObject({
    name: text(500),
    nameLanguage: language.nullish(),
    otherNames,
    country: ref('country').nullish(),
    organization: ref('organization').nullish(),
    start: edtf.nullish(),
    end: edtf.nullish(),
    aims: z.array(text(1000)).max(50).nullish(),
    ...common,
  })
  .superRefine(notBefore('start', 'end'))
