import { z } from 'zod'
import { common, language, otherNames, text } from './parts.ts'

export const countryDocument = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code'),
  alpha3: z
    .string()
    .regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code')
    .nullish(),
  m49: z
    .string()
    .regex(/^[0-9]{3}$/, 'is not a UN M49 code of three digits')
    .nullish(),
  name: text(500),
  nameLanguage: language.nullish(),
  otherNames,
  ...common,
})
