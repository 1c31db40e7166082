import { expect } from 'vitest'
import { test } from '../../server/test/setup/test.ts'
import type { Connection, TypedDocument } from '../src/index.ts'
import { counted } from './counted.ts'

const first = 5

const slugs = ({ nodes }: { nodes: readonly { slug: string }[] }) => nodes.map(({ slug }) => slug)

test('pages lead forwards to the third and back to the first, one request for each', async ({
  service,
}) => {
  const { client, requests } = counted(service)
  const one = await client.topics.list({ first, total: true })
  const two = await one.next()
  const three = await two?.next()
  expect(new Set([one, two, three].flatMap((page) => page?.nodes ?? [])).size).toBe(15)
  const back = await three?.previous()
  expect(back?.nodes).toEqual(two?.nodes)
  const start = await back?.previous()
  expect(start?.nodes).toEqual(one.nodes)
  expect(await start?.previous()).toBeNull()
  expect(requests).toHaveLength(5)
  // Forwards again from a page that was reached backwards.
  expect((await back?.next())?.nodes).toEqual(three?.nodes)
  expect([one, two, three, back, start].map((page) => page?.totalCount)).toEqual(
    Array(5).fill({ count: 18, exact: true }),
  )
})

test('the last page says so, without a request', async ({ service }) => {
  const { client, requests } = counted(service)
  const page = await client.topics.list({ first: 100 })
  expect(page.nodes).toHaveLength(18)
  expect(await page.next()).toBeNull()
  expect(await page.previous()).toBeNull()
  expect(requests).toHaveLength(1)
})

test('a list read from its end leads to what is before', async ({ service }) => {
  const { client } = counted(service)
  const { nodes } = await client.topics.list({ first: 100 })
  const end = await client.topics.list({ last: 5 })
  expect(slugs(end)).toEqual(slugs({ nodes }).slice(-5))
  const before = await end.previous()
  expect(before && slugs(before)).toEqual(slugs({ nodes }).slice(-10, -5))
  expect(await end.next()).toBeNull()
  const after = await before?.next()
  expect(after?.nodes).toEqual(end.nodes)
})

test('for await gives all, in order, with a request for each page and none more', async ({
  service,
}) => {
  const { client, requests } = counted(service)
  const { nodes } = await client.topics.list({ first: 100 })
  const seen: string[] = []
  for await (const { slug } of client.topics.list({ first })) seen.push(slug)
  expect(seen).toEqual(slugs({ nodes }))
  expect(requests).toHaveLength(1 + Math.ceil(18 / first))
  // From the second page on, of one that is already there.
  const page = await (await client.topics.list({ first })).next()
  const rest: string[] = []
  for await (const { slug } of page ?? []) rest.push(slug)
  expect(rest).toEqual(seen.slice(first))
})

test('iterate asks for no page beyond its limit', async ({ service }) => {
  const { client, requests } = counted(service)
  const take = async (limit: number) => {
    const before = requests.length
    const seen: string[] = []
    for await (const { slug } of client.topics.list({ first }).iterate({ limit })) seen.push(slug)
    return [seen.length, requests.length - before]
  }
  expect(await take(1)).toEqual([1, 1])
  expect(await take(first)).toEqual([first, 1])
  expect(await take(first + 1)).toEqual([first + 1, 2])
  expect(await take(18)).toEqual([18, 4])
  expect(await take(1000)).toEqual([18, 4])
  expect(await take(0)).toEqual([0, 1])
})

test('a loop that ends early asks for nothing more', async ({ service }) => {
  const { client, requests } = counted(service)
  for await (const { slug } of client.topics.list({ first })) if (slug) break
  expect(requests).toHaveLength(1)
})

test('pages() gives whole pages', async ({ service }) => {
  const { client } = counted(service)
  const sizes: number[] = []
  for await (const { nodes } of client.topics.list({ first }).pages()) sizes.push(nodes.length)
  expect(sizes).toEqual([5, 5, 5, 3])
})

test('filter, order, language and headers go along from page to page', async ({ service }) => {
  const { client, requests } = counted(service)
  const filter = { name: { contains: 'a' } }
  const list = client.countries.list(
    { filter, order: 'NAME_DESC', first: 100 },
    { language: 'es', headers: { 'x-mine': '1' } },
  )
  const names: string[] = []
  for await (const { name } of list) names.push(name)
  expect(names).toContain('Alemania')
  expect(names.length).toBeGreaterThan(100)
  expect(requests.length).toBe(Math.ceil(names.length / 100))
  for (const { headers } of requests)
    expect(headers).toMatchObject({ 'accept-language': 'es', 'x-mine': '1' })
})

test('the order of a walk is the order of the pages, up and down', async ({ service }) => {
  const { client } = counted(service)
  const walk = async (order: 'NAME_ASC' | 'NAME_DESC') => {
    const seen: string[] = []
    for await (const { slug } of client.topics.list({ first, order })) seen.push(slug)
    return seen
  }
  expect(await walk('NAME_DESC')).toEqual((await walk('NAME_ASC')).toReversed())
})

test('a list that holds nothing has one page and no items', async ({ service }) => {
  const { client, requests } = counted(service)
  const filter = { slug: { in: ['there-is-no-such-topic'] } }
  const page = await client.topics.list({ filter, total: true })
  expect(page.nodes).toEqual([])
  expect(page.totalCount).toEqual({ count: 0, exact: true })
  expect(await page.next()).toBeNull()
  expect(requests).toHaveLength(1)
})

test('a page is told as its data alone', async ({ service }) => {
  const { client } = counted(service)
  const page = await client.topics.list({ first: 1 })
  expect(JSON.parse(JSON.stringify(page))).toEqual({ nodes: page.nodes, pageInfo: page.pageInfo })
})

interface Bounds {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}
interface Topic {
  slug: string
}
type Topics = TypedDocument<{ topics: Connection<Topic> }, Bounds>

const documentOf = (selection: string): Topics =>
  ({
    text: `query Topics($first: Int, $after: String, $last: Int, $before: String) {
      topics(first: $first, after: $after, last: $last, before: $before) {
        ${selection} pageInfo { startCursor endCursor hasPreviousPage hasNextPage } totalCount { count exact }
      }
    }`,
  }) as Topics

test.for(['nodes { slug }', 'edges { node { slug } }'])(
  'paginate walks through a document of one’s own with %s',
  async (selection, { service }) => {
    const { client, requests } = counted(service)
    const own = () => client.paginate(documentOf(selection), ({ topics }) => topics, { first })
    const seen: string[] = []
    for await (const { slug } of own()) seen.push(slug)
    expect(seen).toEqual(slugs(await client.topics.list({ first: 100 })))
    expect(requests.map(({ operation }) => operation)).toEqual([
      ...Array(4).fill('Topics'),
      'ListTopics',
    ])
    const page = await own()
    expect(page.totalCount).toEqual({ count: 18, exact: true })
    const next = await page.next()
    expect(await next?.previous()).toMatchObject({ nodes: page.nodes })
  },
)

test('paginate walks through a connection that lies deeper, and one that is not there', async ({
  service,
}) => {
  const { client } = counted(service)
  type Claims = TypedDocument<
    { source: { claims: Connection<Topic> } | null },
    Bounds & { slug: string }
  >
  const document = {
    text: `query ($slug: Slug!, $after: String) {
      source(slug: $slug) { claims(first: 10, after: $after) { nodes { slug } pageInfo { endCursor hasNextPage } } }
    }`,
  } as Claims
  const count = async (slug: string) => {
    let claims = 0
    const list = client.paginate(document, ({ source }) => source?.claims, { slug })
    for await (const { slug } of list) claims += slug ? 1 : 0
    return claims
  }
  expect(await count('coatepeque-article')).toBeGreaterThan(20)
  expect(await count('no-such-source')).toBe(0)
})

test('a document that does not use its cursor is told, not walked for ever', async ({
  service,
}) => {
  const { client, requests } = counted(service)
  const document = {
    text: '{ topics(first: 5) { nodes { slug } pageInfo { endCursor hasNextPage } } }',
  } as Topics
  const seen: string[] = []
  const walk = async () => {
    for await (const { slug } of client.paginate(document, ({ topics }) => topics)) seen.push(slug)
  }
  await expect(walk()).rejects.toMatchObject({ code: 'CURSOR_STUCK' })
  expect(seen).toHaveLength(5)
  expect(requests).toHaveLength(2)
})
