import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { maxRootFields } from './root-fields.ts'

const schema = buildSchema('type Query { a: Int b: Int c: Int }')

function isRefused(document: string): boolean {
  let refused = false
  const refuse = () => {
    refused = true
    throw new Error('too many')
  }
  try {
    validate(schema, parse(document), [maxRootFields(3, refuse)])
  } catch (error) {
    if (!refused) throw error
  }
  return refused
}

test('so many root fields are allowed, and no more, whatever they are called', () => {
  expect(isRefused('{ a b c }')).toBe(false)
  expect(isRefused('{ a b c d: a }')).toBe(true)
})

test('fragments count with what they bring, named ones once', () => {
  expect(isRefused('{ a ...F ... on Query { b } } fragment F on Query { c }')).toBe(false)
  expect(isRefused('{ a ...F ... on Query { b } } fragment F on Query { c d: a }')).toBe(true)
  expect(isRefused('{ a ...F ...F ...F } fragment F on Query { b c }')).toBe(false)
})

test('each operation of a document has its own', () => {
  expect(isRefused('query A { a b c } query B { a b }')).toBe(false)
  expect(isRefused('query A { a } query B { a b c d: a }')).toBe(true)
})

test('fragments that lead round in a circle, or nowhere, end', () => {
  expect(isRefused('{ ...F } fragment F on Query { a ...G } fragment G on Query { b ...F }')).toBe(
    false,
  )
  expect(isRefused('{ ...Nowhere }')).toBe(false)
})
