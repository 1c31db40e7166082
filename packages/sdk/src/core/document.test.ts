import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { GetEvent } from '../generated/documents.ts'
import { readDocument } from './document.ts'

const text = 'query Agenda { events { nodes { title } } }'
const agenda = { name: 'Agenda', text, isQuery: true }

describe('readDocument takes', () => {
  test('a string', () => expect(readDocument(text)).toEqual(agenda))

  test('a String, as code generators make it', () => {
    class DocumentText extends String {
      readonly __meta__ = { hash: 'abc' }
    }
    expect(readDocument(new DocumentText(text) as never)).toEqual(agenda)
  })

  test('an object with a text', () => {
    expect(readDocument({ text, kind: 'query', name: 'Other' } as never)).toEqual(agenda)
  })

  test('a syntax tree that knows its source', () => {
    expect(readDocument(parse(text) as never)).toEqual(agenda)
  })

  test('a document that ships, with its id', () => {
    const { id, name, text } = GetEvent
    expect(readDocument(GetEvent)).toEqual({ id, name, text, isQuery: true })
  })
})

test.each([
  '',
  ' \n\t',
  {},
  { text: '' },
  { loc: {} },
  { loc: { source: {} } },
  parse(text, { noLocation: true }),
])('readDocument refuses what carries no text: %j', (document) => {
  expect(() => readDocument(document as never)).toThrow(
    expect.objectContaining({ code: 'INVALID_DOCUMENT' }),
  )
})

describe('a name is that of the first operation', () => {
  test.each([
    ['{ a }', ''],
    ['query { a }', ''],
    ['query ($a: Int) { a }', ''],
    ['query@live{a}', ''],
    ['query A { a }', 'A'],
    ['query A($a: Int) { a } query B { b }', 'A'],
    ['\uFEFF  , query A{a}', 'A'],
    ['fragment F on T { a }query A { ...F }', 'A'],
    ['fragment F on T { query name } query A { ...F }', 'A'],
    ['# query B { b }\nquery A { a }', 'A'],
    ['fragment F on T { a } # } query B\nquery A { ...F }', 'A'],
    ['fragment F on T { a(b: "} query B { b }") } query A { a }', 'A'],
    ['mutation M { m }', 'M'],
    ['queryA', ''],
  ])('%j', (text, name) => expect(readDocument(text).name).toBe(name))
})

describe('what may change something is not a query', () => {
  test.each([
    'mutation { m }',
    'mutation M { m }',
    'subscription S { s }',
    '# a comment\nmutation M { m }',
    '\uFEFFmutation M { m }',
    'fragment F on T { a } mutation M { m { ...F } }',
    'fragment F on T { a },mutation M { m { ...F } }',
    'fragment F on T { query } mutation M { m { ...F } }',
    'fragment F on T { a(b: "#") } mutation M { m { ...F } }',
    'fragment F on T { a(b: "\\"") } mutation M { m { ...F } }',
    'fragment F on T { a(b: """ " # """) } mutation M { m { ...F } }',
    'query Q { q } mutation M { m }',
  ])('%j', (text) => expect(readDocument(text).isQuery).toBe(false))
})

describe('what only reads is a query', () => {
  test.each([
    '{ a }',
    'query { a }',
    'query mutation { a }',
    '{ mutation }',
    '{ a(b: "mutation M { m }") }',
    '{ a(b: "} mutation M { m }") }',
    '# mutation M { m }\n{ a }',
    'query Q { a } # } mutation M { m }',
    'fragment mutation on T { a } query Q { ...mutation }',
    'query A { a } query B { b }',
  ])('%j', (text) => expect(readDocument(text).isQuery).toBe(true))
})
