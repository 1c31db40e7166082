import { expect } from 'vitest'
import { test } from '../../server/test/setup/test.ts'
import { createClient } from '../src/index.ts'

test('a search gives documents, how well they fit, and where the words stand', async ({
  service,
}) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const page = await client.search('"safe country"', { types: ['STATEMENT'], total: true })
  expect(page.totalCount).toEqual({ count: 1, exact: true })
  const [hit] = page.nodes
  expect(hit?.node).toMatchObject({
    __typename: 'Statement',
    slug: 'bukele-on-migration-agreement',
  })
  expect(hit?.score).toBeGreaterThan(0)
  const [snippet] = hit?.snippets ?? []
  const [range] = snippet?.ranges ?? []
  expect(snippet?.text.slice(range?.start, range?.end)).toBe('safe country')
})

test('what is found is walked through page by page', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const all = await client.search('agreement', { first: 100 })
  expect(all.nodes.length).toBeGreaterThan(4)
  const slugs: string[] = []
  for await (const { node } of client.search('agreement', { first: 2 })) slugs.push(node.slug)
  expect(slugs).toEqual(all.nodes.map(({ node }) => node.slug))
  // The service leads through a search forwards only.
  const second = await (await client.search('agreement', { first: 2 })).next()
  expect(await second?.previous()).toBeNull()
})

test('misspelt words are told with what the record uses', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  expect((await client.suggest('Bukelle')).didYouMean).toBe('Bukele')
})

test('a timeline counts what a list holds', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const filter = { parent: { slug: { in: ['rubio-tour-2025'] } } }
  const { entries } = await client.events.timeline({ filter, interval: 'MONTH' })
  expect(entries.length).toBeGreaterThan(0)
  const stops = await client.events.list({ filter, total: true })
  expect(entries.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(
    stops.totalCount?.count ?? 0,
  )
  const statements = await client.statements.timeline({ interval: 'YEAR' })
  expect(statements.entries.at(-1)?.start).toBe('2025-01-01')
})

test('facets tell which values a list has, each without what the filter says of it', async ({
  service,
}) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const filter = { kind: { in: ['VISIT' as const] } }
  const { nodes } = await client.events.list({ filter, first: 100 })
  const { kinds, countries } = await client.events.facets({ filter, top: 100 })
  expect(kinds.values.map(({ value }) => value)).toContain('MEETING')
  const hosts = nodes.flatMap(({ hostCountries }) => hostCountries.map(({ code }) => code))
  expect(countries.values.length).toBeGreaterThan(1)
  for (const { value, count } of countries.values)
    expect(count, value).toBe(hosts.filter((code) => code === value).length)

  const { topics, speakers } = await client.statements.facets()
  expect(speakers).toMatchObject({ exact: true, missing: expect.any(Number) })
  expect(speakers.values.map(({ label }) => label)).toContain('Nayib Bukele')
  const values = topics.values.map(({ value }) => value)
  for (const { broader } of topics.values)
    expect([...values, null], 'what is under a topic comes after it').toContain(broader)
  const few = await client.statements.facets({ top: 1 }, { language: 'es' })
  expect(few.topics.values).toHaveLength(1)
  expect(few.forms.values).toHaveLength(1)
})

test('revisions, addresses and ids of other systems', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const person = await client.people.get({ slug: 'nayib-bukele' })
  const revisions = await client.history(person?.id ?? '')
  expect(revisions.nodes).toMatchObject([{ number: 1, state: 'PUBLISHED', changes: null }])
  const [identifier] = person?.externalIds ?? []
  const { scheme = '', value = '' } = identifier ?? {}
  const known = { __typename: 'Person', slug: 'nayib-bukele' }
  expect(await client.byExternalId(scheme, value)).toMatchObject([known])
  expect(await client.byExternalId(scheme, 'Q0')).toEqual([])
  const found = await client.resource(`https://www.wikidata.org/wiki/${value}`)
  expect(found).toMatchObject([{ movedFrom: null, document: known }])
  expect(await client.resource('https://example.org/nowhere')).toEqual([])
})
