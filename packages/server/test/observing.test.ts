import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, expect, vi } from 'vitest'
import { readConfig } from '../src/config.ts'
import { startService } from '../src/main.ts'
import { shippedDocuments, readPersistedDocuments } from '../src/http/persisted-documents.ts'
import { test } from './setup/test.ts'

const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing.toReversed()) await close()
})

/** A service whose log is kept. */
async function served(databaseUrl: string, settings: Record<string, string> = {}) {
  const lines: Record<string, any>[] = []
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line)) })
  const config = readConfig({ DATABASE_URL: databaseUrl, PORT: '0', ...settings })
  const service = await startService(config, { seed: 'none', log })
  let closed: Promise<void> | undefined
  const close = () => (closed ??= service.close())
  closing.push(close)
  const ask = async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return (await response.json()) as unknown
  }
  const metrics = async () => (await fetch(`${service.url}/metrics`)).text()
  return { ...service, close, lines, ask, metrics }
}

const [documentId] =
  [...readPersistedDocuments(shippedDocuments)].find(([, text]) =>
    text.startsWith('query GetService'),
  ) ?? []

test('metrics count requests by operation and code, their time, cost and statements', async ({
  databaseUrl,
}) => {
  const { ask, metrics } = await served(databaseUrl)
  await ask({ documentId })
  await ask({ query: 'query MadeUp { topics(first: 3) { nodes { slug } } }' })
  await ask({ query: '{ nonsense }' })
  await expect.poll(metrics).toContain('code="GRAPHQL_VALIDATION_FAILED",cached="false"} 1')
  const text = await metrics()
  expect(text).toContain(
    'communique_requests_total{path="/graphql",operation="GetService",status="200",code="",cached="false"} 1',
  )
  expect(text).toContain('communique_cost_points_total{operation="other"} 5')
  expect(text).toMatch(/communique_sql_statements_total\{operation="other"\} [1-9]/)
  expect(text).toMatch(
    /communique_request_duration_seconds_count\{path="\/graphql",operation="GetService"\} 1/,
  )
  expect(text).toMatch(/communique_pool_connections\{state="idle"\} [1-9]/)
  expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds /)
  // A stranger's name for an operation makes no series.
  expect(text).not.toContain('MadeUp')
})

test('a hit of the cache is counted as one', async ({ databaseUrl }) => {
  const { url, metrics } = await served(databaseUrl)
  const address = `${url}/graphql?documentId=${documentId}`
  await expect
    .poll(async () => (await fetch(address)).headers.get('cache-status'))
    .toBe('communique; hit')
  await expect
    .poll(metrics)
    .toMatch(/path="\/graphql",operation="other",status="200",code="",cached="true"\} [1-9]/)
  expect(await metrics()).toMatch(/communique_response_cache\{unit="bytes"\} [1-9]/)
})

test('in production there are no metrics unless they are asked for', async ({ databaseUrl }) => {
  const { url } = await served(databaseUrl, { NODE_ENV: 'production' })
  expect((await fetch(`${url}/metrics`)).status).toBe(404)
  const asked = await served(databaseUrl, { NODE_ENV: 'production', METRICS: 'on' })
  expect((await fetch(`${asked.url}/metrics`)).status).toBe(200)
})

test('a request is logged with what it was and took; a slow one with its shape, without its values', async ({
  databaseUrl,
}) => {
  const { ask, lines } = await served(databaseUrl, { SLOW_OPERATION_MS: '1' })
  await ask({
    query:
      'query ($slug: Slug!) { topic(slug: $slug) { slug } search(query: "the secret words") { totalCount { count } } }',
    variables: { slug: 'secret-slug' },
  })
  const logged = await vi.waitFor(() => {
    const found = lines.filter(({ msg }) => msg === 'request' || msg === 'slow operation')
    expect(found).toHaveLength(2)
    return found
  })
  const [request, slow] = logged
  expect(request).toMatchObject({ method: 'POST', path: '/graphql', status: 200 })
  expect(request?.['cost']).toBeGreaterThan(1)
  expect(request?.['statements']).toBeGreaterThan(0)
  expect(slow?.['document']).toContain('search(query: "")')
  expect(JSON.stringify(logged)).not.toContain('secret')
})

test('traces go to the collector: a span for the request, in its caller’s trace, and one for each statement', async ({
  databaseUrl,
}) => {
  const received: any[] = []
  const collector = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    received.push({ path: request.url, body: JSON.parse(Buffer.concat(chunks).toString()) })
    response.setHeader('content-type', 'application/json').end('{}')
  })
  collector.listen(0, '127.0.0.1')
  await once(collector, 'listening')
  closing.push(() => collector.close())
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint)
  try {
    const { ask, close } = await served(databaseUrl, { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
    await ask({ documentId }, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` })
    // What is not sent yet is sent before the end.
    await close()
    const spans = received.flatMap(({ path, body }) => {
      expect(path).toBe('/v1/traces')
      return body.resourceSpans.flatMap((resource: any) =>
        resource.scopeSpans.flatMap((scope: any) => scope.spans),
      )
    })
    const request = spans.find(({ name }) => name === 'POST /graphql GetService')
    expect(request).toMatchObject({ traceId, parentSpanId: '00f067aa0ba902b7' })
    const statements = spans.filter(({ parentSpanId }) => parentSpanId === request.spanId)
    expect(statements.length).toBeGreaterThan(0)
    expect(JSON.stringify(statements[0])).toContain('select entity, count(*)')
  } finally {
    vi.unstubAllEnvs()
  }
})
