import { afterAll, expect } from 'vitest'
import type { Service } from '../../src/main.ts'
import { serve } from '../setup/serve.ts'
import { test } from '../setup/test.ts'
import { answersNormally, attack, post } from './attacked.ts'

const closing: Service[] = []
afterAll(() => Promise.all(closing.map((service) => service.close())))

async function served(databaseUrl: string, settings: Record<string, string> = {}) {
  const service = await serve(databaseUrl, { NODE_ENV: 'production', ...settings })
  closing.push(service)
  return service.url
}

test('in production nothing but the graph is there unless it is asked for', async ({
  databaseUrl,
}) => {
  const url = await served(databaseUrl)
  await answersNormally(url)
  for (const path of ['/', '/metrics', '/schema.graphql', '/graphiql/x/graphiql.js'])
    expect([path, (await attack(url + path)).status]).toEqual([path, 404])
  const page = await attack(`${url}/graphql`, { headers: { accept: 'text/html' } })
  expect(page.headers.get('content-type')).not.toContain('html')
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Topic") { name } }'])
    expect((await post(url, { query })).code).toBe('GRAPHQL_VALIDATION_FAILED')
  expect((await attack(`${url}/health`)).status).toBe(200)

  const open = await served(databaseUrl, { GRAPHIQL: 'on', INTROSPECTION: 'on', METRICS: 'on' })
  for (const path of ['/metrics', '/schema.graphql'])
    expect([path, (await attack(open + path)).status]).toEqual([path, 200])
  expect((await post(open, { query: '{ __schema { types { name } } }' })).code).toBeUndefined()
  const policy = (await attack(`${open}/graphql`, { headers: { accept: 'text/html' } })).headers
  expect(policy.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
  expect(policy.get('content-security-policy')).not.toMatch(/https?:|unsafe-eval/)
})

test('where origins are named, only their pages may read', async ({ databaseUrl }) => {
  const url = await served(databaseUrl, { CORS_ORIGINS: 'https://a.example,https://b.example' })
  const allowed = async (origin: string, method = 'GET') => {
    const { headers } = await attack(`${url}/graphql?query={__typename}`, {
      method,
      headers: { origin },
    })
    expect(headers.has('access-control-allow-credentials')).toBe(false)
    expect(headers.get('vary')).toContain('Origin')
    return headers.get('access-control-allow-origin')
  }
  for (const method of ['GET', 'OPTIONS']) {
    expect(await allowed('https://b.example', method)).toBe('https://b.example')
    for (const origin of [
      'https://b.example.evil',
      'https://evil.example',
      'http://b.example',
      'https://b.example:444',
      'null',
      '*',
    ])
      expect(await allowed(origin, method)).toBeNull()
  }
})

test('with documents by id alone, no text is ever read', async ({ databaseUrl }) => {
  const url = await served(databaseUrl, { DOCUMENTS: 'persisted', GRAPHIQL: 'on' })
  for (const query of ['{ __typename }', '{', '{'.repeat(100_000)])
    expect((await post(url, { query })).code).toBe('PERSISTED_DOCUMENT_REQUIRED')
  expect((await attack(`${url}/graphql?query={__typename}`)).code).toBe(
    'PERSISTED_DOCUMENT_REQUIRED',
  )
  for (const documentId of ['__proto__', 'constructor', `sha256:${'0'.repeat(64)}`])
    expect((await post(url, { documentId })).code).toBe('PERSISTED_DOCUMENT_NOT_FOUND')
  // Nor is a text registered by being sent with its hash.
  const sha256Hash = '7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b'
  const persistedQuery = { version: 1, sha256Hash }
  for (let time = 0; time < 2; time += 1)
    expect(
      (await post(url, { query: '{ __typename }', extensions: { persistedQuery } })).code,
    ).toBe('PERSISTED_DOCUMENT_REQUIRED')
  expect((await attack(`${url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(406)
})

test('an address is taken from a proxy that is trusted, and from it alone', async ({
  databaseUrl,
}) => {
  const settings = { RATE_LIMIT: '100' }
  const spend = async (url: string, addresses: string[]) => {
    const statuses: number[] = []
    for (const address of addresses) {
      const headers = { 'x-forwarded-for': address }
      statuses.push((await post(url, { query: '{ __typename }' }, headers)).status)
    }
    return statuses
  }
  const four = ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4']
  const trusting = await served(databaseUrl, { ...settings, TRUST_PROXY: 'loopback' })
  expect(await spend(trusting, four)).toEqual([200, 200, 200, 200])
  // What a caller puts before its address is not believed.
  const forged = four.map((address) => `${address}, 198.51.100.9`)
  expect(await spend(trusting, forged)).toEqual([200, 200, 429, 429])
  const elsewhere = await served(databaseUrl, { ...settings, TRUST_PROXY: '10.0.0.0/8' })
  expect(await spend(elsewhere, four)).toEqual([200, 200, 429, 429])
  for (const odd of ['x'.repeat(8000), ', , ,', '::1%25', '<script>', '999.999.999.999'])
    expect(
      (await attack(`${trusting}/health`, { headers: { 'x-forwarded-for': odd } })).status,
    ).toBe(200)
})
