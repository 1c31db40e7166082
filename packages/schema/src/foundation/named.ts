import type { NameKind as NameKindValue } from '../vocabulary.ts'
import { builder, type FieldBuilder } from './builder.ts'
import { NameKind } from './enums.ts'
import { localize, type LocalizedText } from './localize.ts'
import { badInput } from './user-error.ts'

export interface OtherNameModel {
  text: string
  language: string | null
  kind: NameKindValue
}

/** What a document with a name, title or label holds of it. */
export interface NamedModel {
  name: string
  nameLanguage: string | null
  otherNames: readonly OtherNameModel[]
}

const LocalizedString = builder.objectRef<LocalizedText>('LocalizedString').implement({
  description: 'A text, and the language it is in.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The text; never empty.' }),
    language: t.expose('language', {
      type: 'LanguageTag',
      nullable: true,
      description: 'Its language; null where the record does not say.',
    }),
  }),
})

const OtherName = builder.objectRef<OtherNameModel>('OtherName').implement({
  description: 'A further name of a document.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name.' }),
    language: t.expose('language', {
      type: 'LanguageTag',
      nullable: true,
      description: 'Its language; null where the record does not say.',
    }),
    kind: t.expose('kind', { type: NameKind, description: 'What kind of name it is.' }),
  }),
})

export const mostLanguages = 20

/** The languages that are asked for, unless they are too many. */
export function notTooMany(languages: readonly string[]): readonly string[] {
  if (languages.length > mostLanguages)
    throw badInput(`\`language\` may hold at most ${mostLanguages} languages.`)
  return languages
}

function inLanguages(model: NamedModel, languages: readonly string[]): LocalizedText {
  return localize(
    { value: model.name, language: model.nameLanguage },
    model.otherNames.filter(({ kind }) => kind === 'TRANSLATION'),
    notTooMany(languages),
  )
}

const languageArgument =
  'Languages in the order of preference, at most 20; without it the request’s `Accept-Language` decides. Falls back along BCP 47 from a region to its language, then to the next, then to the record’s own, whatever language that is in.'

/** A name as a plain string, in the language that is asked for. */
export function nameField<Parent extends NamedModel>(t: FieldBuilder<Parent>, description: string) {
  return t.string({
    description,
    args: {
      language: t.arg({ type: ['LanguageTag'], description: languageArgument }),
    },
    resolve: (parent: NamedModel, { language }, context) =>
      inLanguages(parent, language ?? context.languages).value,
  })
}

/** The same with the language that was given. */
export function localizedNameField<Parent extends NamedModel>(
  t: FieldBuilder<Parent>,
  description: string,
) {
  return t.field({
    type: LocalizedString,
    description,
    args: {
      language: t.arg({ type: ['LanguageTag'], description: languageArgument }),
    },
    resolve: (parent: NamedModel, { language }, context) =>
      inLanguages(parent, language ?? context.languages),
  })
}

export function otherNamesField<Parent extends NamedModel>(t: FieldBuilder<Parent>) {
  return t.field({
    type: [OtherName],
    description: 'Further names: translations, official and short forms, aliases, former names.',
    resolve: (parent: NamedModel) => [...parent.otherNames],
  })
}
