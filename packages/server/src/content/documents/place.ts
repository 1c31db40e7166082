import { placeKinds, valuesOf } from '@communique/schema/vocabulary'
import { z } from 'zod'
import { common, language, otherNames, ref, text } from './parts.ts'

export const placeDocument = z.strictObject({
  name: text(500),
  nameLanguage: language.nullish(),
  otherNames,
  kind: z.enum(valuesOf(placeKinds)),
  parent: ref('place').nullish(),
  country: ref('country').nullish(),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .nullish(),
  ...common,
})
