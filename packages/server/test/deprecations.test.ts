import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Context } from '@communique/schema'
import { createSchema, createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { createBudgets } from '../src/http/budget.ts'
import { createKnownDocuments } from '../src/http/known-documents.ts'
import { createOperations } from '../src/http/operations.ts'
import { useOperations, type YogaContext } from '../src/http/use-operations.ts'

// Nothing in the record's own schema is deprecated.
const schema = createSchema<YogaContext>({
  typeDefs: `
    type Query {
      name: String
      label(of: Int @deprecated(reason: "There is one. Removed after 2027-06-01.")): String
        @deprecated(reason: "Use name. Removed after 2027-06-01.")
      broken: String @deprecated(reason: "Never worked. Removed after 2027-06-01.")
    }
  `,
  resolvers: {
    Query: {
      name: () => 'a name',
      label: () => 'a label',
      broken: () => {
        throw new Error('broken')
      },
    },
  },
})
const operations = createOperations(schema, {
  limits: readConfig({}).limits,
  planned: true,
  trusted: new Set(),
  makeContext: () => ({}) as Context,
})
const yoga = createYoga<YogaContext>({
  schema,
  logging: false,
  plugins: [useOperations(operations, createKnownDocuments(new Set()))],
})
const account = createBudgets(0).accountOf('anybody')
const server = createServer(
  (request, response) => void yoga(request, response, { requestId: '1', account, operation: {} }),
)

beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'))
afterAll(() => server.close())

async function ask(query: string) {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as { errors?: object[]; extensions?: object }
}

const label = { coordinate: 'Query.label', reason: 'Use name. Removed after 2027-06-01.' }
const argument = {
  coordinate: 'Query.label(of:)',
  reason: 'There is one. Removed after 2027-06-01.',
}

test('an answer names what its document uses that is deprecated, each time it is asked', async () => {
  for (let time = 0; time < 2; time++)
    expect(await ask('{ name label(of: 1) }')).toEqual({
      data: { name: 'a name', label: 'a label' },
      extensions: { cost: expect.any(Object) as object, deprecations: [label, argument] },
    })
})

test('an answer to a document that uses nothing of the kind has no word of it', async () => {
  expect(await ask('{ name }')).toEqual({
    data: { name: 'a name' },
    extensions: { cost: expect.any(Object) as object },
  })
})

test('an answer with errors names them too, one without execution does not', async () => {
  expect(await ask('{ broken label }')).toMatchObject({
    data: { broken: null, label: 'a label' },
    errors: [{ path: ['broken'] }],
    extensions: { deprecations: [{ coordinate: 'Query.broken' }, label] },
  })
  expect(await ask('{ label lable }')).not.toHaveProperty('extensions')
})
