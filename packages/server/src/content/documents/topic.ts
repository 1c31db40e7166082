import { z } from 'zod'
import { common, language, note, otherNames, ref, text } from './parts.ts'

export const topicDocument = z.strictObject({
  label: text(500),
  labelLanguage: language.nullish(),
  otherNames,
  description: note.nullish(),
  broader: ref('topic').nullish(),
  related: z.array(ref('topic')).max(100).nullish(),
  retired: z.boolean().nullish(),
  replacedBy: ref('topic').nullish(),
  ...common,
})
