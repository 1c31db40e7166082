import { describe, expect } from 'vitest'
import { connect } from '../../server/src/db/connect.ts'
import { importLines } from '../../server/test/setup/record.ts'
import { test } from '../../server/test/setup/test.ts'
import { CommuniqueError, type Call, type List } from '../src/index.ts'
import { counted } from './counted.ts'

/** What all resources have in common. */
interface AnyResource {
  get(key: { slug: string } | { id: string }): Call<Document | null>
  list(parameters?: { first?: number; total?: boolean }): List<Document>
}
interface Document {
  __typename: string
  id: string
  slug: string
  updatedAt: string
}

const resources = {
  agreements: 'Agreement',
  claims: 'Claim',
  countries: 'Country',
  events: 'Event',
  offices: 'Office',
  organizations: 'Organization',
  people: 'Person',
  places: 'Place',
  policies: 'Policy',
  sources: 'Source',
  statements: 'Statement',
  topics: 'Topic',
} as const

describe.each(Object.entries(resources))('client.%s', (name, typename) => {
  test('lists in short, gets in full by slug and by id, and null where there is none', async ({
    service,
  }) => {
    const { client, requests } = counted(service)
    const resource = client[name as keyof typeof resources] as AnyResource
    const page = await resource.list({ first: 2, total: true })
    expect(page.nodes).toHaveLength(2)
    expect(page.totalCount).toMatchObject({ count: expect.any(Number), exact: true })
    expect(page.nodes[0]).not.toHaveProperty('revision')

    for (const node of page.nodes) {
      expect(node.__typename).toBe(typename)
      const full = await resource.get({ slug: node.slug })
      // What the list says is said again, at whatever depth.
      const { title, name: named, text, summary } = node as never
      expect(full).toMatchObject({ id: node.id, slug: node.slug, revision: 1 })
      expect(full).toMatchObject(
        Object.fromEntries(
          Object.entries({ title, name: named, text, summary }).filter(
            ([, value]) => value !== undefined,
          ),
        ),
      )
      expect(await resource.get({ id: node.id })).toEqual(full)
    }
    expect(await resource.get({ slug: 'there-is-no-such-thing' })).toBeNull()
    expect(requests.map(({ method }) => method)).toEqual(Array(6).fill('GET'))
  })

  test('has no total unless it is asked for', async ({ service }) => {
    const { client } = counted(service)
    const resource = client[name as keyof typeof resources] as AnyResource
    expect((await resource.list({ first: 1 })).totalCount).toBeUndefined()
  })
})

test('a country is also found by its code', async ({ service }) => {
  const { client } = counted(service)
  expect(await client.countries.get({ code: 'SV' })).toMatchObject({ slug: 'el-salvador' })
})

test('lists are filtered and ordered', async ({ service }) => {
  const { client } = counted(service)
  const { nodes } = await client.events.list({
    filter: { kind: { in: ['VISIT'] }, date: { from: '2025' } },
    order: 'DATE_ASC',
  })
  expect(nodes.map(({ slug }) => slug)).toContain('rubio-in-panama-2025')
  expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['VISIT']))
  const days = nodes.map(({ date }) => date?.earliest)
  expect(days).toEqual(days.toSorted())
})

test('node and nodes tell what ids name, null where they name nothing', async ({ service }) => {
  const { client } = counted(service)
  const [event, person] = await Promise.all([
    client.events.get({ slug: 'coatepeque-meeting-2025' }),
    client.people.get({ slug: 'marco-rubio' }),
  ])
  if (!event || !person) throw new Error('the founding record has both')
  const nobody = '0193d8a2-7f3e-7000-8000-00000000abcd'
  expect(await client.node(event.id)).toMatchObject({
    __typename: 'Event',
    slug: 'coatepeque-meeting-2025',
  })
  expect(await client.node(nobody)).toBeNull()
  expect(await client.nodes([person.id, nobody, event.id])).toMatchObject([
    { __typename: 'Person', slug: 'marco-rubio' },
    null,
    { __typename: 'Event', id: event.id },
  ])
  expect(await client.nodes([])).toEqual([])
})

test('service tells what it holds', async ({ service }) => {
  const { client } = counted(service)
  const { name, counts } = await client.service()
  expect(name).toBe('Communiqué')
  expect(counts).toContainEqual({ entity: 'STATEMENT', count: 4 })
})

test('topics.roots gives the broadest, with those under them', async ({ service }) => {
  const { client } = counted(service)
  const roots = await client.topics.roots()
  expect(roots.length).toBeGreaterThan(2)
  for (const { broader } of roots) expect(broader).toBeNull()
  const [under] = roots.flatMap(({ narrower }) => narrower.nodes)
  expect(roots.map(({ slug }) => slug)).toContain(under?.broader?.slug)
})

test('agreements.status gives the latest as of a day, null before it or where there is no agreement', async ({
  service,
}) => {
  const { client } = counted(service)
  const slug = 'us-el-salvador-migration-agreement'
  const statuses = (await client.agreements.get({ slug }))?.statuses ?? []
  expect(statuses.length).toBeGreaterThan(0)
  const latest = await client.agreements.status({ slug, asOf: '2026-01-01' })
  expect(statuses.map(({ id }) => id)).toContain(latest?.id)
  expect(await client.agreements.status({ slug, asOf: '1900-01-01' })).toBeNull()
  expect(await client.agreements.status({ slug: 'no-such-one', asOf: '2025-02-03' })).toBeNull()
})

test('people.officeTerms gives all terms, those of one day, and null where there is nobody', async ({
  service,
}) => {
  const { client } = counted(service)
  const slug = 'marco-rubio'
  const all = await client.people.officeTerms({ slug })
  const before = await client.people.officeTerms({ slug, on: '2024-01-01' })
  const offices = (terms: typeof all) => terms?.map(({ office }) => office.slug)
  expect(offices(all)).toEqual(['us-senator', 'us-secretary-of-state'])
  expect(offices(before)).toEqual(['us-senator'])
  expect(await client.people.officeTerms({ slug: 'no-such-person' })).toBeNull()
})

test('a former slug leads to what it is called now', async ({ service, databaseUrl }) => {
  const { write, close } = await connect(databaseUrl)
  const double = { entity: 'person', slug: 'n-bukele', id: '0193d8a2-7f3e-7000-8000-00000000abce' }
  await importLines(write, [{ ...double, document: { name: 'N. Bukele' } }])
  const { refused } = await importLines(write, [{ ...double, redirectTo: 'nayib-bukele' }])
  await close()
  expect(refused).toEqual([])
  const { client } = counted(service)
  expect(await client.people.get({ slug: 'n-bukele' })).toMatchObject({
    slug: 'nayib-bukele',
    formerSlugs: ['n-bukele'],
  })
})

test('names come in the language of the call, else in that of the client', async ({ service }) => {
  const { client } = counted(service, { language: ['es-SV', 'en'] })
  const nameIn = async (language?: string) => {
    const country = await client.countries.get({ code: 'US' }, language ? { language } : {})
    return country?.name
  }
  expect(await Promise.all([nameIn(), nameIn('en'), nameIn('de')])).toEqual([
    'Estados Unidos',
    'United States',
    'Vereinigte Staaten',
  ])
})

test('.result() gives the data or the error, without throwing', async ({ service }) => {
  const { client } = counted(service)
  const good = await client.topics.get({ slug: 'migration' }).result()
  expect(good).toMatchObject({ ok: true, data: { slug: 'migration' } })
  const bad = await client.topics.get({ slug: 'Not a slug' }).result()
  expect(bad).toEqual({ ok: false, error: expect.any(CommuniqueError) })
  const list = await client.topics.list({ first: 1 }).result()
  expect(list.ok && list.data.nodes).toHaveLength(1)
})

test('.withResponse() gives what came around the data', async ({ service }) => {
  const { client } = counted(service, { headers: { 'X-Request-Id': 'a-request-of-mine' } })
  const answer = await client.topics.get({ slug: 'migration' }).withResponse()
  expect(answer).toMatchObject({
    data: { slug: 'migration' },
    status: 200,
    requestId: 'a-request-of-mine',
    attempts: 1,
    extensions: {},
  })
  expect(answer.headers.get('content-type')).toMatch('application/graphql-response+json')
  const list = await client.topics.list({ first: 1 }).withResponse()
  expect(list.data.nodes).toHaveLength(1)
  const status = await client.agreements
    .status({ slug: 'us-el-salvador-migration-agreement', asOf: '2026-01-01' })
    .withResponse()
  expect(status.data?.status).toEqual(expect.any(String))
})

describe('what the service refuses', () => {
  const codes = {
    GRAPHQL_PARSE_FAILED: '{',
    GRAPHQL_VALIDATION_FAILED: '{ nothing }',
    OPERATION_RESOLUTION_FAILURE: 'query A { __typename } query B { __typename }',
    LIMIT_EXCEEDED: `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    BAD_USER_INPUT: '{ topics(first: 1000) { nodes { slug } } }',
  }
  test.for(Object.entries(codes))('is an error of code %s', async ([code, text], { service }) => {
    const { client, requests } = counted(service)
    const error = await client.request(text).catch((error: unknown) => error)
    if (!CommuniqueError.is(error)) throw error
    expect(error).toMatchObject({ name: 'CommuniqueError', code, attempts: 1 })
    expect(error.requestId).toMatch(/./)
    expect(error.errors?.[0]?.message).toBe(error.message)
    expect(requests).toHaveLength(1)
  })

  test('a wrong slug, variable or cursor is BAD_USER_INPUT', async ({ service }) => {
    const { client } = counted(service)
    const code = 'BAD_USER_INPUT'
    await expect(client.topics.get({ slug: 'Not a slug' })).rejects.toMatchObject({ code })
    await expect(client.topics.list({ after: 'no cursor' })).rejects.toMatchObject({ code })
    await expect(client.topics.list({ first: 1000 })).rejects.toMatchObject({ code })
    await expect(client.nodes(Array(101).fill('x'))).rejects.toMatchObject({ code })
    await expect(
      client.request('query ($slug: Slug!) { topic(slug: $slug) { slug } }'),
    ).rejects.toMatchObject({ code })
  })

  test('the operation asked for is chosen by its name', async ({ service }) => {
    const { client, requests } = counted(service)
    const text = 'query One { one: __typename } query Two { two: __typename }'
    expect(await client.request(text, {}, { operationName: 'Two' })).toEqual({ two: 'Query' })
    expect(requests[0]?.operation).toBe('Two')
    await expect(client.request(text, {}, { operationName: 'Three' })).rejects.toMatchObject({
      code: 'OPERATION_RESOLUTION_FAILURE',
      operation: 'Three',
    })
  })
})
