import { provenances, citationRoles, nameKinds, valuesOf } from '@communique/schema/vocabulary'
import { z } from 'zod'
import { parseEdtf } from '../../edtf.ts'
import { uuid } from '../../uuid.ts'

/** The documents of the record, in the order in which a bundle without cycles can be published. */
export const entities = [
  'country',
  'topic',
  'organization',
  'place',
  'office',
  'person',
  'source',
  'policy',
  'event',
  'agreement',
  'statement',
  'claim',
] as const
export type Entity = (typeof entities)[number]

const wellFormed = (text: string) => text.isWellFormed() && !text.includes('\0')

/** Text as it may be stored: never empty, no lone surrogates, no NUL, at most `max` UTF-16 units. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(wellFormed, 'holds a character that cannot be stored (NUL or a lone surrogate)')

export const slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug: lower-case letters, digits and single hyphens')
  .refine((value) => !uuid.test(value), 'is shaped like an id; a slug must not be')

export const id = z.string().regex(uuid, 'is not an id: a UUID in lower case')

/** A reference to another document: its slug in a bundle, its id in a stored revision. */
export const ref = (entity: Entity) =>
  z
    .string()
    .max(200)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `is not a reference: the slug of a ${entity} is expected`)
    .meta({ references: entity })

export const edtf = z
  .string()
  .max(100)
  .superRefine((value, context) => {
    const parsed = parseEdtf(value)
    if ('error' in parsed) context.addIssue({ code: 'custom', message: parsed.error })
  })

const knownTags = new Set<string>()
const mostTags = 5000

/** Remembers the tags that it found good: an import asks for the same few a thousand times over. */
function isCanonicalTag(tag: string): boolean {
  if (knownTags.has(tag)) return true
  try {
    if (Intl.getCanonicalLocales(tag)[0] !== tag) return false
  } catch {
    return false
  }
  if (knownTags.size >= mostTags) knownTags.clear()
  knownTags.add(tag)
  return true
}

export const language = z
  .string()
  .max(35)
  .refine(
    isCanonicalTag,
    'is not a language tag in its canonical form (BCP 47), such as "es" or "pt-BR"',
  )

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal')
/** The greatest whole number that a column holds. */
export const greatest = 2_147_483_647
export const offset = z.int().min(0).max(greatest)
export const url = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine(wellFormed, 'holds a character that cannot be stored (NUL or a lone surrogate)')
/** A moment that Postgres can store: its year has four digits in UTC too. */
export const moment = z.iso.datetime({ offset: true }).refine((value) => {
  const time = new Date(value)
  return !Number.isNaN(time.valueOf()) && /^(?!0000)\d{4}-/.test(time.toISOString())
}, 'lies outside the years 1 to 9999')
export const note = text(4000)

/** Who asserts something: a person, an organization, or the writer of a source. Exactly one. */
export const voice = z
  .strictObject({
    person: ref('person').nullish(),
    organization: ref('organization').nullish(),
    source: ref('source').nullish(),
  })
  .refine(
    (value) => [value.person, value.organization, value.source].filter(Boolean).length === 1,
    'names exactly one of person, organization and source',
  )

const selector = z
  .strictObject({
    start: offset,
    end: offset,
    sha256: sha256.nullish(),
    exact: text(20_000).nullish(),
    prefix: text(100).nullish(),
    suffix: text(100).nullish(),
  })
  .refine((value) => value.start < value.end, { path: ['end'], error: 'is not after start' })

const citation = z.strictObject({
  source: ref('source'),
  field: text(100).nullish(),
  locator: text(200).nullish(),
  selector: selector.nullish(),
  role: z.enum(valuesOf(citationRoles)),
  provenance: z.enum(valuesOf(provenances)),
  note: note.nullish(),
})
export const citations = z.array(citation).max(1000).nullish()

const name = z.strictObject({
  text: text(500),
  language: language.nullish(),
  kind: z.enum(valuesOf(nameKinds)),
})
export const otherNames = z.array(name).max(1000).nullish()

export const topicLabel = z.strictObject({
  topic: ref('topic'),
  provenance: z.enum(valuesOf(provenances)),
  citations,
})

/** What every document may carry beside its own fields. */
export const common = {
  note: note.nullish(),
  externalIds: z
    .array(z.strictObject({ scheme: text(50), value: text(200) }))
    .max(100)
    .nullish(),
  citations,
  corrections: z
    .array(
      z.strictObject({
        field: text(100).nullish(),
        change: note,
        reason: note,
        date: edtf,
        source: ref('source').nullish(),
      }),
    )
    .max(1000)
    .nullish(),
}
