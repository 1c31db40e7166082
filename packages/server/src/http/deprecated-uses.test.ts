import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { deprecatedUses } from './deprecated-uses.ts'

const schema = buildSchema(`
  directive @shown(how: Int, since: Int @deprecated(reason: "shown since")) on FIELD
  enum Order { NAME, AGE @deprecated(reason: "order by age") }
  input Filter {
    name: String
    label: String @deprecated(reason: "filter by label")
    and: [Filter!]
    order: [Order!]
  }
  interface Named { name: String, label: String @deprecated(reason: "label of the named") }
  type Person implements Named {
    name: String
    label: String @deprecated(reason: "label of a person")
    friends(first: Int, limit: Int @deprecated(reason: "limit"), order: Order): [Person!]
  }
  type Query {
    person(filter: Filter): Person
    named: Named
    old: Int @deprecated
  }
`)

function usedIn(text: string) {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  return deprecatedUses(schema, document).map(({ coordinate, reason }) => [coordinate, reason])
}

test('fields, arguments, input fields and enum values are found, at any depth', () => {
  expect(
    usedIn(`{
      person(filter: { and: [{ name: "a" }, { and: { label: "b" } }], order: [NAME, AGE] }) {
        label
        friends(limit: 3) { name @shown(since: 1) }
      }
    }`),
  ).toEqual([
    ['Filter.label', 'filter by label'],
    ['Order.AGE', 'order by age'],
    ['Person.label', 'label of a person'],
    ['Person.friends(limit:)', 'limit'],
    ['@shown(since:)', 'shown since'],
  ])
})

test('fragments, defaults of variables and other operations of the document count', () => {
  expect(
    usedIn(`
      query One($order: Order = AGE) { person { friends(order: $order) { ...Labelled } } }
      query Two { old }
      fragment Labelled on Named { label ... on Person { label } }
    `),
  ).toEqual([
    ['Order.AGE', 'order by age'],
    ['Query.old', 'No longer supported'],
    ['Named.label', 'label of the named'],
    ['Person.label', 'label of a person'],
  ])
})

test('each is named once, by what it is and not by its alias', () => {
  expect(usedIn('{ a: old, b: old, person { old: name } }')).toEqual([
    ['Query.old', 'No longer supported'],
  ])
})

test('what is not deprecated is not named, nor what is of the same name elsewhere', () => {
  expect(
    usedIn(`query ($label: String) {
      label: named { name }
      person(filter: { name: $label, order: NAME }) { friends(first: 2) { name @shown(how: 1) } }
      __schema { types { name fields(includeDeprecated: true) { name deprecationReason } } }
    }`),
  ).toEqual([])
})
