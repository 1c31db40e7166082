import { GraphQLDateTimeISO, GraphQLURL } from 'graphql-scalars'
import { builder } from './builder.ts'
import { isDay, partialDateBounds } from './partial-date.ts'
import { badInput } from './user-error.ts'

builder.addScalarType('URL', GraphQLURL)

builder.scalarType('DateTime', {
  description: 'A moment, in UTC, such as `2025-02-03T15:04:05.000Z` (RFC 3339).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => new Date(value).toISOString(),
  parseValue: (value) => {
    try {
      return GraphQLDateTimeISO.parseValue(value)
    } catch {
      throw notExpected(value, 'a moment with its offset from UTC, such as 2025-02-03T15:04:05Z')
    }
  },
})

builder.scalarType('JSON', {
  description: 'Any value of JSON, only ever given in answers.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
  // No argument has it. The service lets variables pass by it that it has checked.
  parseValue: (value) => value,
})

function textScalar(value: unknown, holds: (text: string) => boolean, expected: string): string {
  if (typeof value === 'string' && holds(value)) return value
  throw notExpected(value, expected)
}

function notExpected(value: unknown, expected: string): Error {
  return badInput(`${JSON.stringify(value)?.slice(0, 80)} is not ${expected}.`)
}

builder.scalarType('Date', {
  description: 'A day of the calendar, `YYYY-MM-DD`.',
  serialize: (value) => value,
  parseValue: (value) => textScalar(value, isDay, 'a day of the calendar, YYYY-MM-DD'),
})

builder.scalarType('PartialDate', {
  description:
    'A year, a month or a day: `2025`, `2025-02` or `2025-02-03`. As the end of a range it means its last day.',
  serialize: (value) => value,
  parseValue: (value) =>
    textScalar(
      value,
      (text) => partialDateBounds(text) !== undefined,
      'a year, month or day: YYYY, YYYY-MM or YYYY-MM-DD',
    ),
})

builder.scalarType('Slug', {
  description:
    'The readable name of a document, stable for ever: lower-case letters, digits and single hyphens.',
  serialize: (value) => value,
  parseValue: (value) =>
    textScalar(
      value,
      (text) => text.length <= 200 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
      'a slug: lower-case letters, digits and single hyphens',
    ),
})

builder.scalarType('LanguageTag', {
  description: 'A language tag, such as `es` or `pt-BR` (BCP 47).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/bcp/bcp47.txt',
  serialize: (value) => value,
  parseValue: (value) => {
    const tag = textScalar(value, isLanguageTag, 'a language tag (BCP 47) such as "es" or "pt-BR"')
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  },
})

function isLanguageTag(text: string): boolean {
  try {
    return text.length <= 35 && Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
