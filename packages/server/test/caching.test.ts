import { afterAll, expect } from 'vitest'
import { connect } from '../src/db/connect.ts'
import type { Service } from '../src/main.ts'
import { topic } from './setup/entries.ts'
import { onServer } from './setup/on-server.ts'
import { importLines } from './setup/record.ts'
import { serve } from './setup/serve.ts'
import { test, type Answer } from './setup/test.ts'

const closing: Service[] = []
afterAll(() => Promise.all(closing.map((service) => service.close())))

async function served(databaseUrl: string, settings: Record<string, string> = {}) {
  const service = await serve(databaseUrl, settings)
  closing.push(service)
  return (query: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${service.url}/graphql?${new URLSearchParams({ query })}`, { method, headers })
}

const slugOf = (slug: string) => `{ topic(slug: "${slug}") { slug note } }`

async function publish(databaseUrl: string, slug: string, note: string) {
  const databases = await connect(databaseUrl)
  try {
    await importLines(databases.write, [topic(slug, { note })])
  } finally {
    await databases.close()
  }
}

test('an answer to a GET has a strong tag, the same on every instance, and says how long it may be kept', async ({
  databaseUrl,
}) => {
  const [one, two] = [await served(databaseUrl), await served(databaseUrl, { CACHE_MAX_AGE: '60' })]
  const query = slugOf('trade')
  const [first, second] = [await one(query), await two(query)]
  expect(first.headers.get('etag')).toMatch(/^"[\w-]{27}"$/)
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  expect(first.headers.get('cache-control')).toBe('public, max-age=1, must-revalidate')
  expect(second.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
  expect(first.headers.get('vary')).toBe('Accept, Accept-Language')
  const other = await one(slugOf('security'))
  expect(other.headers.get('etag')).not.toBe(first.headers.get('etag'))
})

test('who has the answer gets none again', async ({ databaseUrl }) => {
  const get = await served(databaseUrl)
  const query = slugOf('trade')
  const etag = (await get(query)).headers.get('etag') ?? ''
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await get(query, { 'if-none-match': known })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('cache-control')).toContain('public')
  }
  const changed = await get(query, { 'if-none-match': '"other"' })
  expect(changed.status).toBe(200)
  const head = await get(query, {}, 'HEAD')
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
})

test('errors and what is posted are not kept by anybody', async ({ databaseUrl, service }) => {
  const get = await served(databaseUrl)
  for (const query of ['{ nonsense }', '{ topics(first: 0) { nodes { slug } } }', '{']) {
    const { headers } = await get(query)
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null])
  }
  const posted = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: slugOf('trade') }),
  })
  expect([posted.headers.get('cache-control'), posted.headers.get('etag')]).toEqual([
    'no-store',
    null,
  ])
})

test('the same again is answered without the database, until something is published', async ({
  databaseUrl,
}) => {
  const get = await served(databaseUrl)
  await publish(databaseUrl, 'kept', 'first')
  const noteOf = async () => {
    const answer = (await (await get(slugOf('kept'))).json()) as Answer
    return answer.data.topic?.note as unknown
  }
  await expect
    .poll(async () => (await get(slugOf('kept'))).headers.get('cache-status'))
    .toBe('communique; hit')
  expect(await noteOf()).toBe('first')
  // Changed behind the record's back, which publishes nothing.
  await onServer(databaseUrl, async (client) => {
    await client.query(`update topic set note = 'unpublished' where slug = 'kept'`)
  })
  expect(await noteOf()).toBe('first')
  await publish(databaseUrl, 'another', 'any')
  await expect.poll(noteOf, { timeout: 5000 }).toBe('unpublished')
})

test('what one instance publishes, the others answer', async ({ databaseUrl }) => {
  const instances = await Promise.all([1, 2].map(() => served(databaseUrl)))
  for (const note of ['one', 'two', 'three']) {
    await publish(databaseUrl, 'shared', note)
    for (const get of instances)
      await expect
        .poll(async () => (await (await get(slugOf('shared'))).json()) as unknown, {
          timeout: 5000,
        })
        .toMatchObject({ data: { topic: { note } } })
  }
})

test('languages and media types are kept apart', async ({ databaseUrl }) => {
  const get = await served(databaseUrl)
  const query = '{ country(code: "DE") { localizedName { language } } }'
  for (let round = 0; round < 3; round++)
    for (const language of ['es', 'fr', 'de']) {
      const answer = (await (await get(query, { 'accept-language': language })).json()) as Answer
      expect(answer.data.country.localizedName.language).toBe(language)
    }
  const types = ['application/json', 'application/graphql-response+json']
  for (const accept of [...types, ...types])
    expect((await get(query, { accept })).headers.get('content-type')).toContain(accept)
})

test('without a cache everything is read anew', async ({ databaseUrl }) => {
  const get = await served(databaseUrl, { RESPONSE_CACHE: '0' })
  await publish(databaseUrl, 'fresh', 'first')
  await get(slugOf('fresh'))
  await onServer(databaseUrl, async (client) => {
    await client.query(`update topic set note = 'now' where slug = 'fresh'`)
  })
  expect(await (await get(slugOf('fresh'))).json()).toMatchObject({
    data: { topic: { note: 'now' } },
  })
})
