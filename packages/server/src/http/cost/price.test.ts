import { schema } from '@communique/schema'
import { getOperationAST, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { priceOf } from './price.ts'

function priceOfText(text: string, operationName?: string) {
  const document = parse(text)
  return priceOf(schema, document, getOperationAST(document, operationName)!)
}

function priced(text: string, variables: Record<string, unknown> = {}, operationName?: string) {
  expect(validate(schema, parse(text))).toEqual([])
  return priceOfText(text, operationName).of(variables)
}

test('a document costs a point, and its fields that are no objects nothing', () => {
  expect(priced('{ __typename }')).toBe(1)
  expect(priced('{ topic(slug: "trade") { slug note } }')).toBe(2)
})

test('a page costs a point for each document that it can hold, 20 unless it says', () => {
  expect(priced('{ topics { nodes { slug } } }')).toBe(1 + 1 + 20)
  expect(priced('{ topics(first: 3) { nodes { slug } } }')).toBe(1 + 1 + 3)
  expect(priced('{ topics(last: 3) { edges { node { slug } } } }')).toBe(1 + 1 + 3 * 2)
  expect(priced('{ topics(first: 3) { totalCount { count } } }')).toBe(1 + 1 + 5)
})

test('pages in pages multiply', () => {
  const text = '{ events(first: 10) { nodes { statements(first: 7) { nodes { slug } } } } }'
  expect(priced(text)).toBe(1 + 1 + 10 * (1 + 1 + 7))
})

test('a size by variable counts as it is given, else as it is by default', () => {
  const text = 'query ($first: Int = 4) { topics(first: $first) { nodes { slug } } }'
  expect(priced(text, { first: 50 })).toBe(52)
  expect(priced(text)).toBe(6)
  // No page size at all: 20, whatever the variable's default.
  expect(priced(text, { first: null })).toBe(22)
  expect(priceOfText(text).variables).toEqual(['first'])
  const many = 'query ($ids: [ID!]! = ["a", "b"]) { nodes(ids: $ids) { id } }'
  expect(priced(many)).toBe(3)
  const list = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  expect(priced(list, { ids: ['a', 'b', 'c'] })).toBe(4)
})

test('a size that is not allowed is not multiplied on: it is refused in its own words', () => {
  expect(priced('{ topics(first: 2000000000) { nodes { slug } } }')).toBe(102)
  expect(priced('{ topics(first: -5) { nodes { slug } } }')).toBe(3)
})

test('what looks at a whole list costs more', () => {
  const facets = '{ events(first: 1) { facets { topics { values { value count } } } } }'
  expect(priced(facets)).toBe(1 + 1 + 1 + 20 + 10)
  expect(priced('{ events(first: 1) { timeline(interval: YEAR) { undated } } }')).toBe(1 + 1 + 20)
})

test('of parts by type only the dearest counts', () => {
  const text = `{ nodes(ids: ["a"]) { ... on Topic { slug } ... on Event { topics { topic { slug } } } } }`
  expect(priced(text)).toBe(1 + 1 + 5 * 2)
})

test('the operation asked for is priced, and nothing of the others', () => {
  const text = 'query A { topics(first: 100) { nodes { slug } } } query B { __typename }'
  expect(priced(text, {}, 'A')).toBe(102)
  expect(priced(text, {}, 'B')).toBe(1)
})

test('fragments that double each other are priced at once, and without end in the sum', () => {
  const levels = 60
  const fragments = Array.from(
    { length: levels },
    (_, level) =>
      `fragment F${level} on Topic { a: broader { ...F${level + 1} } b: broader { ...F${level + 1} } }`,
  )
  const text = `{ topic(slug: "a") { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Topic { slug }`
  expect(priced(text)).toBe(Number.MAX_SAFE_INTEGER)
})
