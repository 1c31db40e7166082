import { QueryClient, QueryClientProvider, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { createElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, expectTypeOf } from 'vitest'
import { test } from '../../server/test/setup/test.ts'
import { graphql } from '../src/graphql/index.ts'
import { CommuniqueError, createClient, type EventFull, type TypedDocument } from '../src/index.ts'
import { queries } from '../src/react-query/index.ts'

test('options fetch what the client fetches, under keys of their own', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const cache = new QueryClient()
  const options = queries(client).events.get({ slug: 'coatepeque-meeting-2025' })
  expectTypeOf(cache.getQueryData(options.queryKey)).toEqualTypeOf<EventFull | null | undefined>()
  const event = await cache.fetchQuery(options)
  expect(event?.title).toBeTruthy()
  expect(event).toEqual(await client.events.get({ slug: 'coatepeque-meeting-2025' }))
  expect(cache.getQueryData(options.queryKey)).toEqual(event)

  const version = queries(client).request(graphql('query Version { service { version } }'))
  expect((await cache.fetchQuery(version)).service.version).toBe('0.1.0')
})

test('documents of all kinds and languages have keys of their own', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const cache = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  const { countries, request } = queries(client)
  // As GraphQL Code Generator writes documents.
  const generated = (text: string) => Object(text) as TypedDocument<unknown, object>
  expect(await cache.fetchQuery(request(generated('{ country(code: "SV") { name } }')))).toEqual({
    country: { name: 'El Salvador' },
  })
  const other = generated('{ country(code: "US") { name } }')
  expect(await cache.fetchQuery(request(other))).toEqual({ country: { name: 'United States' } })
  const spanish = { language: 'es', signal: AbortSignal.abort() }
  const inSpanish = { name: 'Estados Unidos' }
  expect(await cache.fetchQuery(request(other, {}, spanish))).toEqual({ country: inSpanish })

  expect(await cache.fetchQuery(countries.get({ code: 'US' }))).toMatchObject({
    name: 'United States',
  })
  expect(await cache.fetchQuery(countries.get({ code: 'US' }, spanish))).toMatchObject(inSpanish)
  const only = { filter: { code: { in: ['US'] } } }
  const { nodes } = await cache.fetchQuery(countries.list(only, spanish))
  const { pages } = await cache.fetchInfiniteQuery(countries.pages(only, spanish))
  expect([nodes, pages[0]?.nodes]).toMatchObject([[inSpanish], [inSpanish]])
  expect(countries.get({ code: 'US' }).queryKey).toEqual([
    'communique',
    'countries',
    'get',
    { code: 'US' },
  ])
})

test('pages grow a list until nothing follows', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const cache = new QueryClient()
  const { pages } = await cache.fetchInfiniteQuery({
    ...queries(client).topics.pages({ first: 5 }),
    pages: 100,
  })
  const all = await client.topics.list({ first: 100 })
  expect(pages.flatMap(({ nodes }) => nodes)).toEqual(all.nodes)
  expect(JSON.parse(JSON.stringify(pages[0]))).toEqual(pages[0])
})

test('a component shows what a server has fetched for it', async ({ service }) => {
  const client = createClient({ url: `${service.url}/graphql` })
  const cache = new QueryClient()
  const list = queries(client).people.list({ first: 3 })
  const more = queries(client).people.pages({ first: 2 })
  await Promise.all([cache.prefetchQuery(list), cache.prefetchInfiniteQuery(more)])

  function People(): ReactNode {
    const { data } = useQuery(list)
    const { data: grown, hasNextPage } = useInfiniteQuery(more)
    const names = data?.nodes.map(({ name }) => name).join(', ')
    return createElement('p', null, `${names}; ${grown?.pages[0]?.nodes.length}; ${hasNextPage}`)
  }
  const { nodes } = await client.people.list({ first: 3 })
  const html = renderToString(
    createElement(QueryClientProvider, { client: cache }, createElement(People)),
  )
  expect(html).toBe(`<p>${nodes.map(({ name }) => name).join(', ')}; 2; true</p>`)
})

test('errors are the client’s own, and tried again by the client alone', async () => {
  let requests = 0
  const client = createClient({
    url: 'http://127.0.0.1:9/graphql',
    maxRetries: 0,
    hooks: { onRequest: () => requests++ },
  })
  const error = await new QueryClient()
    .fetchQuery(queries(client).topics.list())
    .catch((reason: unknown) => reason)
  expect(CommuniqueError.is(error, 'NETWORK_ERROR')).toBe(true)
  expect(requests).toBe(1)
})
