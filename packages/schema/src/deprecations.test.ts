import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './index.ts'

interface Deprecable {
  name: string
  deprecationReason?: string | null | undefined
}

/** Everything deprecated whose reason does not say from which day on it may be gone. */
function undatedDeprecations(of: GraphQLSchema): string[] {
  const undated: string[] = []
  const look = (coordinate: string, { deprecationReason: reason }: Deprecable) => {
    if (reason != null && !namesDay(reason)) undated.push(coordinate)
  }
  for (const [name, type] of Object.entries(of.getTypeMap())) {
    if (isEnumType(type)) for (const value of type.getValues()) look(`${name}.${value.name}`, value)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${name}.${field.name}`, field)
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        look(`${name}.${field.name}`, field)
        for (const argument of field.args)
          look(`${name}.${field.name}(${argument.name}:)`, argument)
      }
  }
  for (const { name, args } of of.getDirectives())
    for (const argument of args) look(`@${name}(${argument.name}:)`, argument)
  return undated
}

function namesDay(reason: string): boolean {
  const [, day] = /\bRemoved after (\d{4}-\d{2}-\d{2})\./.exec(reason) ?? []
  if (day === undefined) return false
  const time = new Date(day)
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(day)
}

/** A schema in which everything that can be deprecated is, for this reason. */
const deprecatedFor = (reason: string) => {
  const deprecated = `@deprecated(reason: ${JSON.stringify(reason)})`
  return buildSchema(`
    directive @shown(since: Int ${deprecated}) on FIELD
    enum Order { NAME, AGE ${deprecated} }
    input Filter { order: Order, label: String ${deprecated} }
    interface Named { label: String ${deprecated} }
    type Person implements Named { name: String, label: String ${deprecated} }
    type Query { people(filter: Filter, limit: Int ${deprecated}): [Person!] }
  `)
}

test('a deprecation without a day is found wherever it stands', () => {
  for (const reason of [
    '',
    'Use name.',
    'Use name. Removed soon.',
    'Removed after June 2027.',
    'Removed after 2027-06.',
    'Removed after 2027-06-31.',
    'Removed after 2027-13-01.',
  ])
    expect(undatedDeprecations(deprecatedFor(reason)).toSorted(), reason).toEqual([
      '@shown(since:)',
      'Filter.label',
      'Named.label',
      'Order.AGE',
      'Person.label',
      'Query.people(limit:)',
    ])
})

test('a deprecation with a day is not', () => {
  const dated = deprecatedFor('Use name. Removed after 2027-06-01.')
  expect(undatedDeprecations(dated)).toEqual([])
})

test('whatever is deprecated says from which day on it may be gone', () => {
  expect(undatedDeprecations(schema)).toEqual([])
})
