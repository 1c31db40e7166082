import { expect } from 'vitest'
import { test } from '../../server/test/setup/test.ts'
import { GetEventFacets, GetResource, ListByExternalId } from '../src/generated/documents.ts'
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

test('a timeline, and facets by their document', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const filter = { parent: { slug: { in: ['rubio-tour-2025'] } } }
  const { entries } = await client.events.timeline({ filter, interval: 'MONTH' })
  expect(entries.length).toBeGreaterThan(0)
  const stops = await client.events.list({ filter, total: true })
  expect(entries.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(
    stops.totalCount?.count ?? 0,
  )
  const { events } = await client.request(GetEventFacets, { filter, top: 3 })
  expect(events.facets.kinds.values.map(({ value }) => value)).toContain('VISIT')
  const statements = await client.statements.timeline({ interval: 'YEAR' })
  expect(statements.entries.at(-1)?.start).toBe('2025-01-01')
})

test('revisions, addresses and ids of other systems', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const person = await client.people.get({ slug: 'nayib-bukele' })
  const revisions = await client.history(person?.id ?? '')
  expect(revisions.nodes).toMatchObject([{ number: 1, state: 'PUBLISHED', changes: null }])
  const [identifier] = person?.externalIds ?? []
  const { byExternalId } = await client.request(ListByExternalId, {
    scheme: identifier?.scheme ?? '',
    value: identifier?.value ?? '',
  })
  expect(byExternalId).toMatchObject([{ __typename: 'Person', slug: 'nayib-bukele' }])
  const { resource } = await client.request(GetResource, {
    url: `https://www.wikidata.org/wiki/${identifier?.value}`,
  })
  expect(resource.map(({ document }) => document.slug)).toEqual(['nayib-bukele'])
})
