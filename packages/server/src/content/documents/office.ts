import { officeKinds, valuesOf } from '@communique/schema/vocabulary'
import { z } from 'zod'
import { common, language, otherNames, ref, text } from './parts.ts'

export const officeDocument = z.strictObject({
  title: text(500),
  titleLanguage: language.nullish(),
  otherNames,
  kind: z.enum(valuesOf(officeKinds)),
  country: ref('country').nullish(),
  organization: ref('organization').nullish(),
  ...common,
})
