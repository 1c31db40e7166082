import { agreements } from './agreement.ts'
import { citationsField } from './citation.ts'
import { correctionsField } from './correction.ts'
import { events } from './event.ts'
import { builder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, Node, type DocumentModel } from './foundation/document.ts'
import {
  CodeFilter,
  documentFilterFields,
  NameFilter,
  type DocumentFilter,
  type InFilter,
} from './foundation/filters.ts'
import {
  localizedNameField,
  nameField,
  otherNamesField,
  type NamedModel,
} from './foundation/named.ts'
import { orderEnum } from './foundation/orders.ts'
import { findDocument, inState, stateArgs } from './foundation/root-field.ts'
import { refuseNul } from './foundation/storable.ts'
import { badInput } from './foundation/user-error.ts'
import { offices } from './office.ts'
import { organizations } from './organization.ts'
import { places } from './place.ts'
import { policies } from './policy.ts'

export interface CountryModel extends DocumentModel, NamedModel {
  code: string
  alpha3: string | null
  m49: string | null
}

export interface CountryFilter extends DocumentFilter<CountryFilter> {
  name?: NameFilter | null | undefined
  code?: InFilter<string> | null | undefined
}

export const CountryFilter = builder.inputRef<CountryFilter>('CountryFilter')
CountryFilter.implement({
  description: 'Conditions on a country; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, CountryFilter),
    name: t.field({ type: NameFilter, description: 'The name.' }),
    code: t.field({ type: CodeFilter, description: 'The code of two letters (ISO 3166-1).' }),
  }),
})

export const CountryOrder = orderEnum('CountryOrder', [
  'NAME_ASC',
  'NAME_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type CountryOrder = typeof CountryOrder.$inferType

export const Country = documentRef('Country', ({ countries }) => countries)
Country.implement({
  description: 'A country or territory with a code in ISO 3166-1.',
  interfaces: [Document, Node],
  fields: (t) => ({
    name: nameField(t, 'Its short name.'),
    localizedName: localizedNameField(t, 'Its short name, with the language that was given.'),
    otherNames: otherNamesField(t),
    code: t.exposeString('code', { description: 'Its code of two letters (ISO 3166-1 alpha-2).' }),
    alpha3: t.exposeString('alpha3', {
      nullable: true,
      description: 'Its code of three letters (ISO 3166-1 alpha-3).',
    }),
    m49: t.exposeString('m49', {
      nullable: true,
      description: 'Its code of three digits (UN M49).',
    }),
    events: events.of(t, 'country', 'Events that it hosted or whose visitors came from it.'),
    agreements: agreements.of(t, 'country', 'Agreements it is a party to.'),
    offices: offices.of(t, 'country', 'Its offices.'),
    organizations: organizations.of(t, 'country', 'Organizations of the country.'),
    places: places.of(t, 'country', 'Places in it.'),
    policies: policies.of(t, 'country', 'Its policies.'),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

const countries = connectionOf({
  name: 'Countries',
  node: Country,
  filter: CountryFilter,
  order: CountryOrder,
  defaultOrder: 'NAME_ASC',
  reader: (context) => context.countries,
})

builder.queryField('countries', (t) => countries.root(t, 'All countries.'))
builder.queryField('country', (t) =>
  t.field({
    type: Country,
    nullable: true,
    description:
      'One country. By `id`, `slug` or `code`, former ones included; null where there is none.',
    args: {
      id: t.arg.id({ description: 'Its id, or one that was merged into it.' }),
      slug: t.arg({ type: 'Slug', description: 'Its slug, or a former one.' }),
      code: t.arg.string({
        description: 'Its code of two letters (ISO 3166-1 alpha-2), as the record has it now.',
      }),
      ...stateArgs(t.arg),
    },
    resolve: async (_, { id, slug, code, ...state }, context) => {
      if ([id, slug, code].filter((key) => key != null).length !== 1)
        throw badInput('Give one of `id`, `slug` and `code`.')
      if (code == null)
        return inState(context, await findDocument(context, 'COUNTRY', id ?? slug ?? ''), state)
      refuseNul(code)
      const [page] = await context.countries.pages(undefined, {
        filter: { code: { in: [code] } },
        order: 'NAME_ASC',
        window: { size: 1, backward: false, cursor: undefined },
      })
      return inState(context, page?.rows[0]?.node.id ?? null, state)
    },
  }),
)
