import { schema } from '@communique/schema'
import { graphql } from 'graphql'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { expect } from 'vitest'
import { contextFactory } from '../src/context.ts'
import type { Database } from '../src/db/tables.ts'
import { typeParsers } from '../src/db/type-parsers.ts'
import { testOn } from './setup/test.ts'

const test = testOn('corpus')

/** Answers a document in this process. */
async function ask(
  url: string,
  source: string,
  log: () => void = () => {},
): Promise<{ data: any }> {
  const pool = new Pool({ connectionString: url, types: typeParsers })
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), log })
  const result = await graphql({ schema, source, contextValue: contextFactory(db)(['en']) })
  await db.destroy()
  expect(result.errors).toBeUndefined()
  return { data: result.data }
}

/** Runs a document and counts the statements that reach PostgreSQL, and the rows of the answer. */
async function run(url: string, source: string) {
  let statements = 0
  const { data } = await ask(url, source, () => void statements++)
  return { statements, size: JSON.stringify(data).length }
}

const shapes: Record<string, [(first: number) => string, number]> = {
  'events with topics, participants and statements with speakers': [
    (first) => `{ events(filter: { kind: { in: [ADDRESS] } }, first: ${first}) { nodes {
      title
      topics { topic { label } }
      participants { person { name } office { title } officeTerm { start { edtf } } }
      statements(first: ${first}) { nodes { text speakers { label person { name } officeTerm { start { edtf } } } topics { topic { label } } } }
    } } }`,
    14,
  ],
  'statements with citations, sources and their events': [
    (first) => `{ statements(first: ${first}) { nodes {
      citations { source { title passages { start } } selector { start } } event { title place { name } } externalIds { value }
    } } }`,
    7,
  ],
  'people with their terms, statements and totals': [
    (
      first,
    ) => `{ people(filter: { office: { slug: { in: ["us-president"] } } }, first: ${first}) { nodes {
      name officeTerms { office { title country { name } } citations { role } }
      statements(first: 2) { nodes { text } totalCount { count } }
    } totalCount { count } } }`,
    8,
  ],
  'topics with narrower ones and both lists under them': [
    (first) => `{ topics(first: ${first}) { nodes {
      label narrower(first: 5) { nodes { label broader { label } } }
      statements(first: ${first}) { nodes { slug } } events(first: 2) { nodes { slug parent { slug } } }
    } } }`,
    6,
  ],
  'sources with what cites them, and claims with their subject': [
    (
      first,
    ) => `{ sources(first: ${first}) { nodes { kind statements(first: ${first}) { nodes { slug citations { verification } } } formerSlugs } }
      claims(first: ${first}) { nodes { text statement { slug } topics { topic { label } } madeBy { source { kind } } } } }`,
    16,
  ],
  'statements with their history, what changed and each revision as a document': [
    (first) => `{ statements(first: ${first}) { nodes {
      history(first: 5) { totalCount { count } nodes {
        number content changes { path }
        document { ... on Statement {
          text speakers { person { name } officeTerm { start { edtf } } }
          topics { topic { label } } event { title } citations { verification source { kind } }
        } }
      } }
      revisionAt(recordedAt: "2999-01-01T00:00:00Z") { number }
      compare(from: 1, to: 1) { changes { path } }
    } } }`,
    24,
  ],
}

for (const [name, [document, most]] of Object.entries(shapes)) {
  test(`${name}: as many SQL statements for sixty as for fifteen, and at most ${most}`, async ({
    databaseUrl,
  }) => {
    const few = await run(databaseUrl, document(15))
    const many = await run(databaseUrl, document(60))
    expect(many.size).toBeGreaterThan(2 * few.size)
    expect(many.statements).toBe(few.statements)
    expect(many.statements).toBeLessThanOrEqual(most)
  })
}

test('a field of any type of document asks once for each type that is there, however many rows', async ({
  databaseUrl,
}) => {
  const document = (first: number) =>
    `{ claims(first: ${first}) { nodes { subject { __typename slug } } } }`
  const { statements } = await run(databaseUrl, document(100))
  const types = new Set<string>()
  const { data } = await ask(databaseUrl, document(100))
  for (const { subject } of data.claims.nodes) if (subject) types.add(subject.__typename)
  expect(types.size).toBeGreaterThan(2)
  expect(statements).toBe(2 + types.size)
})
