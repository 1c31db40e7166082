import {
  claimKinds,
  claimVerifications,
  comparators,
  valuesOf,
} from '@communique/schema/vocabulary'
import { z } from 'zod'
import {
  common,
  edtf,
  entities,
  language,
  ref,
  text,
  topicLabel,
  voice,
  type Entity,
} from './parts.ts'

/** The document that the claim is about, by its entity. Exactly one. */
const subject = z
  .strictObject(
    Object.fromEntries(entities.map((entity) => [entity, ref(entity).nullish()])) as Record<
      Entity,
      z.ZodOptional<z.ZodNullable<z.ZodString>>
    >,
  )
  .refine(
    (value) => Object.values(value).filter(Boolean).length === 1,
    'names exactly one document',
  )

export const claimDocument = z.strictObject({
  text: text(4000),
  language: language.nullish(),
  kind: z.enum(valuesOf(claimKinds)),
  madeBy: voice,
  /** The statement that the claim is part of. */
  statement: ref('statement').nullish(),
  /** Words with which the claim is hedged, as printed. */
  hedge: text(200).nullish(),
  figure: z
    .strictObject({
      comparator: z.enum(valuesOf(comparators)),
      value: z.number(),
      unit: text(100),
    })
    .nullish(),
  asOf: edtf.nullish(),
  subject: subject.nullish(),
  topics: z.array(topicLabel).max(200).nullish(),
  verification: z.enum(valuesOf(claimVerifications)),
  ...common,
})
