import { describe, expect } from 'vitest'
import { serve } from '../../server/test/setup/serve.ts'
import { test as base } from '../../server/test/setup/test.ts'
import { GetTopic, ListStatements } from '../src/generated/documents.ts'
import { CommuniqueError } from '../src/index.ts'
import { counted } from './counted.ts'

const test = base
  .extend('forgetful', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
    const service = await serve(databaseUrl, {}, { persisted: new Map() })
    onCleanup(() => service.close())
    return service
  })
  .extend('strict', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
    const service = await serve(databaseUrl, { DOCUMENTS: 'persisted' })
    onCleanup(() => service.close())
    return service
  })

/** A client, and the bodies that it has posted so far. */
function posting(service: { url: string }, options: { get?: boolean; persisted?: false } = {}) {
  const bodies: Record<string, unknown>[] = []
  const { client, requests } = counted(service, {
    ...options,
    fetch: (url, init) => {
      if (init.body) bodies.push(JSON.parse(init.body as string) as Record<string, unknown>)
      return fetch(url, init)
    },
  })
  return { client, requests, bodies }
}

const key = { slug: 'migration' }

describe('a document that ships', () => {
  test('goes by its id and by GET', async ({ service }) => {
    const { client, requests } = counted(service)
    await client.topics.get(key)
    await client.request(GetTopic, key)
    for (const { method, url } of requests) {
      expect(method).toBe('GET')
      expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
        documentId: GetTopic.id,
        operationName: 'GetTopic',
        variables: JSON.stringify(key),
      })
    }
    expect(requests).toHaveLength(2)
  })

  test('keeps what the address asks for besides', async ({ service }) => {
    const { client, requests } = counted(service, { url: `${service.url}/graphql?tenant=1` })
    expect(await client.topics.get(key)).toMatchObject(key)
    expect(requests[0]?.url).toMatch('/graphql?tenant=1&documentId=sha256')
  })

  test('goes by its id and by POST where its variables are long', async ({ service }) => {
    const { client, requests, bodies } = posting(service)
    const slugs = Array.from({ length: 100 }, (_, index) => `no-statement-of-this-slug-${index}`)
    const filter = { slug: { in: [...slugs, 'bukele-on-migration-agreement'] } }
    const { nodes } = await client.statements.list({ filter })
    expect(nodes).toMatchObject([{ slug: 'bukele-on-migration-agreement' }])
    expect(requests.map(({ method }) => method)).toEqual(['POST'])
    const { id, name } = ListStatements
    expect(bodies).toEqual([{ documentId: id, operationName: name, variables: { filter } }])
  })

  test('has an address of at most 2,048 characters', async ({ service }) => {
    const { client, requests } = counted(service)
    for (let length = 1700; length < 1900; length += 20)
      await client.countries.list({ filter: { name: { contains: 'a'.repeat(length) } } })
    const lengths = requests.map(({ method, url }) => [method, url.length <= 2048])
    expect(lengths).toContainEqual(['GET', true])
    expect(lengths).toContainEqual(['POST', true])
    expect(lengths).not.toContainEqual(['GET', false])
  })

  test('goes by POST where GET is not wanted', async ({ service }) => {
    const { client, bodies } = posting(service, { get: false })
    expect(await client.topics.get(key)).toMatchObject(key)
    const { id, name } = GetTopic
    expect(bodies).toEqual([{ documentId: id, operationName: name, variables: key }])
  })

  test('goes as text where ids are not wanted', async ({ service }) => {
    const { client, bodies } = posting(service, { persisted: false })
    expect(await client.topics.get(key)).toMatchObject(key)
    expect(bodies).toEqual([{ query: GetTopic.text, variables: key }])
  })
})

test('a document of one’s own goes as text', async ({ service }) => {
  const { client, bodies, requests } = posting(service)
  expect(await client.request('{ topic(slug: "migration") { slug } }')).toEqual({ topic: key })
  expect(bodies).toEqual([{ query: '{ topic(slug: "migration") { slug } }', variables: {} }])
  expect(requests[0]?.method).toBe('POST')
})

describe('a service that does not know the ids', () => {
  test('is sent text after the first miss, for good, and nobody counts that as a retry', async ({
    forgetful,
  }) => {
    const retries: unknown[] = []
    const { client, requests } = counted(forgetful, {
      maxRetries: 0,
      hooks: { onRetry: (retry) => void retries.push(retry) },
    })
    const { data, attempts } = await client.topics.get(key).withResponse()
    expect([data?.slug, attempts]).toEqual([key.slug, 2])
    await client.topics.get({ slug: 'security' })
    await client.statements.list()
    expect(requests.map(({ method, attempt }) => `${method} ${attempt}`)).toEqual([
      'GET 1',
      'POST 2',
      'POST 1',
      'POST 1',
    ])
    expect(retries).toEqual([])
  })

  test('is asked once more by each call that was on its way', async ({ forgetful }) => {
    const { client, requests } = counted(forgetful)
    const slugs = ['migration', 'security', 'trade']
    await Promise.all(slugs.map((slug) => client.topics.get({ slug })))
    expect(requests.map(({ method }) => method).toSorted()).toEqual([
      ...Array(3).fill('GET'),
      ...Array(3).fill('POST'),
    ])
  })

  test('is told apart by client', async ({ forgetful, service }) => {
    await counted(forgetful).client.topics.get(key)
    const { client, requests } = counted(service)
    await client.topics.get(key)
    expect(requests.map(({ method }) => method)).toEqual(['GET'])
  })
})

describe('a service that takes ids only', () => {
  test('answers what ships', async ({ strict }) => {
    expect(await counted(strict).client.topics.get(key)).toMatchObject(key)
  })

  test('refuses text with a code', async ({ strict }) => {
    const error = await counted(strict)
      .client.request('{ __typename }')
      .catch((error: unknown) => error)
    expect(CommuniqueError.is(error, 'PERSISTED_DOCUMENT_REQUIRED')).toBe(true)
    expect(error).toMatchObject({ status: 403 })
  })
})
