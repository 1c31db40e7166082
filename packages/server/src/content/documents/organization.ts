import { organizationKinds, valuesOf } from '@communique/schema/vocabulary'
import { z } from 'zod'
import { common, language, otherNames, ref, text } from './parts.ts'

export const organizationDocument = z.strictObject({
  name: text(500),
  nameLanguage: language.nullish(),
  otherNames,
  kind: z.enum(valuesOf(organizationKinds)),
  country: ref('country').nullish(),
  parent: ref('organization').nullish(),
  ...common,
})
