import { claims } from './claim.ts'
import { events } from './event.ts'
import { dateField, type DateColumns } from './foundation/edtf-date.ts'
import { OfficeFilter } from './office.ts'
import { OfficeTerm } from './office-term.ts'
import { statements } from './statement.ts'
import { mayCover } from './term-on.ts'
import { citationsField } from './citation.ts'
import { correctionsField } from './correction.ts'
import { builder } from './foundation/builder.ts'
import { documentRef } from './foundation/document-ref.ts'
import { connectionOf } from './foundation/connection.ts'
import { Document, Node, type DocumentModel } from './foundation/document.ts'
import { orderEnum } from './foundation/orders.ts'
import { findField } from './foundation/root-field.ts'
import {
  documentFilterFields,
  type DocumentFilter,
  DateFilter,
  NameFilter,
  orNull,
} from './foundation/filters.ts'
import {
  localizedNameField,
  nameField,
  otherNamesField,
  type NamedModel,
} from './foundation/named.ts'

export interface PersonModel
  extends DocumentModel, NamedModel, DateColumns<'birth'>, DateColumns<'death'> {}

export interface PersonFilter extends DocumentFilter<PersonFilter> {
  name?: NameFilter | null | undefined
  office?: OfficeFilter | null | undefined
  birth?: DateFilter | null | undefined
  death?: DateFilter | null | undefined
}

export const PersonFilter = builder.inputRef<PersonFilter>('PersonFilter')
PersonFilter.implement({
  description: 'Conditions on a person; all that are given must hold.',
  fields: (t) => ({
    ...documentFilterFields(t, PersonFilter),
    name: t.field({ type: NameFilter, description: 'The name.' }),
    office: t.field({ type: OfficeFilter, description: 'An office held at any time.' }),
    birth: t.field({ type: DateFilter, description: `The date of birth. ${orNull}` }),
    death: t.field({ type: DateFilter, description: `The date of death. ${orNull}` }),
  }),
})

export const PersonOrder = orderEnum('PersonOrder', [
  'NAME_ASC',
  'NAME_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
])
export type PersonOrder = typeof PersonOrder.$inferType

export const Person = documentRef('Person', ({ people }) => people)
Person.implement({
  description: 'A human being.',
  interfaces: [Document, Node],
  fields: (t) => ({
    name: nameField(t, 'Their name.'),
    localizedName: localizedNameField(t, 'Their name, with the language that was given.'),
    otherNames: otherNamesField(t),
    birth: dateField(t, 'birth', 'The date of birth.'),
    death: dateField(t, 'death', 'The date of death.'),
    officeTerms: t.field({
      type: [OfficeTerm],
      description:
        'The offices held, earliest first; with `on`, those that may have been held on that day.',
      args: { on: t.arg({ type: 'Date', description: 'A day in the world, not of the record.' }) },
      resolve: async ({ id }, { on }, { officeTerms }) => {
        const terms = await officeTerms.load(id)
        return on == null ? terms : terms.filter((term) => mayCover(term, on, on))
      },
    }),
    statements: statements.of(t, 'person', 'Statements in which they are a speaker.'),
    events: events.of(t, 'person', 'Events at which they took part.'),
    claims: claims.of(t, 'person', 'Claims that they make.'),
    citations: citationsField(t),
    corrections: correctionsField(t),
  }),
})

const people = connectionOf({
  name: 'People',
  node: Person,
  filter: PersonFilter,
  order: PersonOrder,
  defaultOrder: 'NAME_ASC',
  reader: (context) => context.people,
})

builder.queryField('people', (t) => people.root(t, 'All people.'))
findField('person', 'PERSON', Person, 'One person.', {
  reader: (context) => context.people,
})
