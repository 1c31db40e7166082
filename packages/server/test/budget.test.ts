import { afterAll, expect } from 'vitest'
import type { Service } from '../src/main.ts'
import { serve } from './setup/serve.ts'
import { test, type Answer } from './setup/test.ts'

const closing: Service[] = []
afterAll(() => Promise.all(closing.map((service) => service.close())))

async function served(databaseUrl: string, settings: Record<string, string>) {
  const service = await serve(databaseUrl, settings)
  closing.push(service)
  return async (query: string, headers: Record<string, string> = {}, variables?: object) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    return { response, answer: (await response.json()) as Answer }
  }
}

const pages = 'query ($first: Int) { topics(first: $first) { nodes { slug } } }'

test('an answer tells what it cost, and what may be spent yet', async ({ databaseUrl }) => {
  const ask = await served(databaseUrl, { RATE_LIMIT: '6000', MAX_COST: '100' })
  const { response, answer } = await ask(pages, {}, { first: 80 })
  // The record has fewer topics than the page could hold.
  const { actualQueryCost = 0, throttleStatus, ...told } = answer.extensions?.cost ?? {}
  expect(told).toEqual({ requestedQueryCost: 82, maximumQueryCost: 100 })
  expect(actualQueryCost).toBe(3 + answer.data.topics.nodes.length)
  expect(throttleStatus).toMatchObject({ maximumAvailable: 6000, restoreRate: 100 })
  expect(response.headers.get('ratelimit-policy')).toBe('"points";q=6000;w=60')
  expect(response.headers.get('ratelimit')).toMatch(/^"points";r=59\d\d;t=1$/)
})

test('an operation that costs too much is refused before anything is read', async ({
  databaseUrl,
}) => {
  const ask = await served(databaseUrl, { MAX_COST: '100' })
  const { response, answer } = await ask(pages, {}, { first: 99 })
  expect(response.status).toBe(400)
  expect(answer.errors?.[0]).toMatchObject({
    message:
      'The operation may cost 101 points, and 100 are allowed: ask for smaller pages, or for less in each.',
    extensions: { code: 'LIMIT_EXCEEDED' },
  })
  expect(answer.data).toBeUndefined()
})

test('a variable that is refused makes nothing cheaper', async ({ databaseUrl }) => {
  const ask = await served(databaseUrl, { MAX_COST: '100' })
  const withDefault = 'query ($first: Int = 99) { topics(first: $first) { nodes { slug } } }'
  for (const wrong of ['99', 'many', true, {}]) {
    const { answer } = await ask(pages, {}, { first: wrong })
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    await ask(withDefault, {}, { first: wrong })
  }
  await ask(withDefault, {}, { first: null })
  for (const refused of [await ask(pages, {}, { first: 99 }), await ask(withDefault)])
    expect(refused.answer.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
})

test('a price is told without running', async ({ databaseUrl }) => {
  const ask = await served(databaseUrl, { MAX_COST: '100', RATE_LIMIT: '1000' })
  const dry = { 'X-Dry-Run': 'cost' }
  const { response, answer } = await ask(pages, dry, { first: 99 })
  expect(response.status).toBe(200)
  expect(answer).toMatchObject({
    data: null,
    extensions: { cost: { requestedQueryCost: 101, maximumQueryCost: 100 } },
  })
  // Only the request itself is paid for.
  expect(response.headers.get('ratelimit')).toMatch(/"points";r=9[5-9]\d;/)
  const wrong = await ask(pages, { 'X-Dry-Run': 'true' })
  expect(wrong.response.status).toBe(400)
  expect(wrong.answer.errors?.[0]?.message).toBe('The header X-Dry-Run can only be `cost`.')
  const invalid = await ask('{ nonsense }', dry)
  expect(invalid.answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('an operation that costs more than its caller has left is refused before it runs', async ({
  databaseUrl,
}) => {
  const ask = await served(databaseUrl, { RATE_LIMIT: '100' })
  const { response, answer } = await ask(pages, {}, { first: 100 })
  expect(response.status).toBe(429)
  expect(answer.errors?.[0]).toMatchObject({
    message:
      'The request may cost 102 points, and 100 a minute are allowed: it can never be answered.',
    extensions: { code: 'RATE_LIMITED' },
  })
  expect(answer.data).toBeUndefined()
})

test('who has spent all is told when to come again, and others are answered', async ({
  databaseUrl,
}) => {
  const ask = await served(databaseUrl, { RATE_LIMIT: '100', TRUST_PROXY: 'loopback' })
  const as = (address: string) => ask('{ __typename }', { 'X-Forwarded-For': address })
  const statuses = [await as('203.0.113.9'), await as('203.0.113.9')].map(
    ({ response }) => response.status,
  )
  expect(statuses).toEqual([200, 200])
  const { response, answer } = await as('203.0.113.9')
  expect(response.status).toBe(429)
  expect(answer.errors?.[0]?.extensions.code).toBe('RATE_LIMITED')
  expect(answer.errors?.[0]?.message).toContain('come again later')
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect((await as('203.0.113.10')).response.status).toBe(200)
})

test('without a trusted proxy nobody gets a new budget by a header', async ({ databaseUrl }) => {
  const ask = await served(databaseUrl, { RATE_LIMIT: '100' })
  const statuses: number[] = []
  for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3'])
    statuses.push((await ask('{ __typename }', { 'X-Forwarded-For': address })).response.status)
  expect(statuses).toEqual([200, 200, 429])
})
