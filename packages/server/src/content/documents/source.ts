import { sourceKinds, valuesOf } from '@communique/schema/vocabulary'
import { z } from 'zod'
import { common, edtf, greatest, language, moment, offset, sha256, text, url } from './parts.ts'

/** In a bundle a passage holds its text; a stored revision holds the text's hash in its place. */
const passage = z.strictObject({
  start: offset,
  end: offset,
  text: text(4_000_000).nullish(),
  sha256: sha256.nullish(),
})

export const sourceDocument = z.strictObject({
  kind: z.enum(valuesOf(sourceKinds)),
  title: text(1000).nullish(),
  titleLanguage: language.nullish(),
  author: text(500).nullish(),
  publisher: text(500).nullish(),
  url: url.nullish(),
  publishedAt: edtf.nullish(),
  language: language.nullish(),
  licence: text(500).nullish(),
  retrievedAt: moment.nullish(),
  length: z.int().min(1).max(greatest).nullish(),
  sha256: sha256.nullish(),
  passages: z.array(passage).max(1000).nullish(),
  ...common,
})
