import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './index.ts'

/** Every type, field, argument and enum value that has no description, by its path. */
function undescribed(): string[] {
  const missing: string[] = []
  const look = (path: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) missing.push(path)
  }
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    if (name.startsWith('__')) continue
    look(name, type)
    if (isEnumType(type)) for (const value of type.getValues()) look(`${name}.${value.name}`, value)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${name}.${field.name}`, field)
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        look(`${name}.${field.name}`, field)
        for (const argument of field.args) look(`${name}.${field.name}(${argument.name})`, argument)
      }
  }
  return missing
}

test('every type, field, argument and enum value has a description', () => {
  expect(undescribed()).toEqual([])
})

test('every document is there with a singular and a plural root field', () => {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
  const documents = [
    ['event', 'events'],
    ['statement', 'statements'],
    ['topic', 'topics'],
    ['person', 'people'],
    ['office', 'offices'],
    ['organization', 'organizations'],
    ['country', 'countries'],
    ['place', 'places'],
    ['agreement', 'agreements'],
    ['policy', 'policies'],
    ['claim', 'claims'],
    ['source', 'sources'],
  ]
  expect(fields).toEqual(
    expect.arrayContaining([...documents.flat(), 'node', 'nodes', 'service', 'topicRoots']),
  )
})
