import type { ObjectRef } from '@pothos/core'
import { builder, type FieldBuilder, type Types } from './builder.ts'
import { notTooMany, mostLanguages, nameField } from './named.ts'
import { selectsAny } from './selected-fields.ts'
import type { FacetModel, FacetRequest, FacetValueModel } from './summaries.ts'
import { termLabel } from './term-label.ts'
import { badInput } from './user-error.ts'

const defaultSize = 10
const maximumSize = 100

const FacetValue = builder.interfaceRef<FacetValueModel>('FacetValue').implement({
  description: 'A value that documents of a list have, and how many have it.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'The value as the filter takes it: a slug, a code or a value of an enum.',
    }),
    label: t.exposeString('value', { description: 'The value for readers.' }),
    count: t.exposeInt('count', {
      description:
        'How many documents have it, each counted once: as many as the list would have with this value chosen in place of what the filter says of the facet. An estimate where the facet is not exact.',
    }),
  }),
})

const Facet = builder.interfaceRef<FacetModel>('Facet').implement({
  description:
    'The values that the documents of a list have in one respect, under the filter of the list without what it says of this respect, so that several values can be chosen. Conditions inside `and`, `or` and `not` stay.',
  fields: (t) => ({
    values: t.field({
      type: [FacetValue],
      description: 'The values, most frequent first; ties by value.',
      resolve: ({ values }) => [...values],
    }),
    distinct: t.exposeInt('distinct', {
      description:
        'How many values reach `minCount`, those beyond `first` included; at least so many where the facet is not exact.',
    }),
    missing: t.exposeInt('missing', {
      description: 'How many documents have no value here: the record does not say.',
    }),
    exact: t.exposeBoolean('exact', {
      description:
        'Whether every document was counted. False for lists of more than 5,000 in a record of more than 20,000: then counts are estimated from about 500 documents, the same each time, and rare values may be left out. Where the lists of many documents are asked for at once, fewer are counted: 25,000 in all, but at least 250 of each.',
    }),
  }),
})

/** What the object of facets of a connection resolves from. */
export interface FacetSource {
  facet: (request: FacetRequest) => Promise<FacetModel>
}

type ValueFields = Parameters<
  ReturnType<typeof builder.objectRef<FacetValueModel>>['implement']
>[0]['fields']

function facetType(
  name: string,
  [one, many]: readonly [one: string, many: string],
  fields: NonNullable<ValueFields>,
) {
  const Value = builder.objectRef<FacetValueModel>(`${name}FacetValue`).implement({
    description: `${one} that documents of a list have, and how many.`,
    interfaces: [FacetValue],
    fields,
  })
  return builder.objectRef<FacetModel>(`${name}Facet`).implement({
    description: `${many} that documents of a list have.`,
    interfaces: [Facet],
    fields: (t) => ({
      values: t.field({
        type: [Value],
        description: 'The values, most frequent first; ties by value.',
        resolve: ({ values }) => [...values],
      }),
    }),
  })
}

/** A facet whose values are documents. */
export function documentFacet<Model>(
  name: string,
  nouns: readonly [one: string, many: string],
  node: () => ObjectRef<Types, string | Model, Model>,
) {
  return facetType(name, nouns, (t) => ({
    label: nameField(t, 'Its name.'),
    document: documentField(t, node()),
  }))
}

/** A facet of topics, which stand in a tree. */
export function topicFacet<Model>(node: () => ObjectRef<Types, string | Model, Model>) {
  return facetType('Topic', ['A topic', 'Topics'], (t) => ({
    label: nameField(t, 'Its label.'),
    broader: t.expose('broader', {
      type: 'Slug',
      nullable: true,
      description:
        'The value of the topic that it stands directly under, null for a root. What is under a topic counts for it too, and it comes before them: the values make a tree wherever the list ends.',
    }),
    document: documentField(t, node()),
  }))
}

function documentField<Model>(
  t: FieldBuilder<FacetValueModel>,
  type: ObjectRef<Types, string | Model, Model>,
) {
  return t.field({
    type,
    description: 'The document itself.',
    resolve: (({ id }: FacetValueModel) => id) as never,
  })
}

export const TermFacet = facetType('Term', ['A value of an enum', 'Values of an enum'], (t) => ({
  label: t.string({
    description: 'The value in English words.',
    resolve: ({ value }) => termLabel(value),
  }),
}))

export const LanguageFacet = facetType('Language', ['A language', 'Languages'], (t) => ({
  label: t.string({
    description: 'The name of the language.',
    args: {
      language: t.arg({
        type: ['LanguageTag'],
        description: `In which language to name it, in the order of preference, at most ${mostLanguages}; without it the request’s \`Accept-Language\` decides. In none of them: in English.`,
      }),
    },
    resolve: ({ value }, { language }, context) => {
      const wanted = notTooMany(language ?? context.languages)
      const names = new Intl.DisplayNames([...wanted, 'en'], { type: 'language' })
      return names.of(value) ?? value
    },
  }),
}))

/** A facet of a connection: the field's name is the facet's. */
export function facetField(
  t: FieldBuilder<FacetSource>,
  facet: string,
  type: ObjectRef<Types, FacetModel>,
  description: string,
) {
  return t.field({
    type,
    description,
    // Looks at every document of the list.
    extensions: { cost: 20 },
    args: {
      first: t.arg.int({
        required: true,
        defaultValue: defaultSize,
        description: `How many values: 1 to ${maximumSize}.`,
      }),
      minCount: t.arg.int({
        required: true,
        defaultValue: 1,
        description: 'Only values that so many documents have, at least 1.',
      }),
    },
    resolve: async ({ facet: load }, { first, minCount }, _context, info) => {
      if (first < 1) throw badInput('`first` must be at least 1.')
      if (first > maximumSize) throw badInput(`\`first\` must be at most ${maximumSize}.`)
      if (minCount < 1) throw badInput('`minCount` must be at least 1.')
      return load({ facet, first, minCount, missing: selectsAny(info, ['missing']) })
    },
  })
}
