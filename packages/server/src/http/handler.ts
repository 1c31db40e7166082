import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { sql, type Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Limits } from '../config.ts'
import type { Database } from '../db/tables.ts'
import { bodyRefusal, readBody } from './body-limit.ts'
import { requestIdOf } from './request-id.ts'
import type { createGraphQL } from './yoga.ts'

interface Service {
  graphql: ReturnType<typeof createGraphQL>
  read: Kysely<Database>
  limits: Limits
  log: Logger
}

/** What the page of GraphiQL needs, and nothing from elsewhere. */
const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers every request: GraphQL, health, readiness, the printed schema. */
export function createHandler(service: Service): RequestListener {
  return (request, response) => {
    const started = performance.now()
    const requestId = requestIdOf(request.headers['x-request-id'])
    response.setHeader('X-Request-Id', requestId)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    response.once('close', () => {
      service.log.debug({
        requestId,
        method: request.method,
        path,
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
      })
    })
    route(service, request, response, path, requestId).catch((error: unknown) => {
      service.log.error({ requestId, err: error }, 'unexpected error')
      if (response.headersSent) response.destroy()
      else sendError(response, 500, 'INTERNAL_ERROR', 'Unexpected error.', requestId)
    })
  }
}

async function route(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  requestId: string,
): Promise<void> {
  switch (path) {
    case '/graphql':
      return answerGraphQL(service, request, response, requestId)
    case '/health':
      return sendJson(response, 200, { status: 'ok' })
    case '/ready':
      return answerReady(service, response)
    case '/schema.graphql':
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end(await printedSchema())
      return
    case '/':
      response.writeHead(302, { Location: '/graphql' }).end()
      return
    default:
      sendJson(response, 404, { error: 'There is nothing here; the graph is at /graphql.' })
  }
}

async function answerGraphQL(
  { graphql, limits }: Service,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const refusal = bodyRefusal(request, limits.bodyBytes)
  if (refusal) {
    response.setHeader('Connection', 'close')
    return sendError(response, refusal.status, refusal.code, refusal.message, requestId)
  }
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const body = hasBody ? await readBody(request, limits.bodyBytes) : undefined
  if (hasBody && !body) {
    response.setHeader('Connection', 'close')
    const message = `The body may hold at most ${limits.bodyBytes} bytes.`
    return sendError(response, 413, 'PAYLOAD_TOO_LARGE', message, requestId)
  }
  const answer = await graphql.fetch(
    new URL(request.url ?? '/', 'http://localhost').href,
    {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      ...(body ? { body: new Uint8Array(body) } : {}),
    },
    { requestId },
  )
  answer.headers.forEach((value, name) => response.setHeader(name, value))
  if (answer.headers.get('content-type')?.startsWith('text/html'))
    response.setHeader('Content-Security-Policy', graphiqlPolicy)
  const text = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, { 'Content-Length': text.length })
  response.end(request.method === 'HEAD' ? undefined : text)
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  return headers
}

async function answerReady({ read, log }: Service, response: ServerResponse): Promise<void> {
  try {
    await sql`select 1`.execute(read)
    sendJson(response, 200, { status: 'ready' })
  } catch (error) {
    log.warn({ err: error }, 'not ready')
    sendJson(response, 503, { status: 'unavailable', reason: 'The database does not answer.' })
  }
}

let schemaText: Promise<string> | undefined
function printedSchema(): Promise<string> {
  schemaText ??= readFile(new URL(import.meta.resolve('@communique/schema/schema.graphql')), 'utf8')
  return schemaText
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

function sendError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  requestId: string = randomUUID(),
): void {
  sendJson(response, status, { errors: [{ message, extensions: { code, requestId } }] })
}
