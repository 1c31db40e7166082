import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { sql, type Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Limits } from '../config.ts'
import type { Database } from '../db/tables.ts'
import { answerGraphiQL, answerGraphiQLFile, wantsGraphiQL } from './graphiql/answer.ts'
import { answerGraphQL } from './graphql.ts'
import { requestIdOf } from './request-id.ts'
import { sendError, sendJson, sendText } from './respond.ts'
import type { createGraphQL } from './yoga.ts'

interface Service {
  graphql: ReturnType<typeof createGraphQL>
  read: Kysely<Database>
  /** Whether a browser gets the page to write documents with. */
  graphiql: boolean
  limits: Limits
  log: Logger
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  path: string
  requestId: string
}

/** Answers every request: GraphQL, GraphiQL, health, readiness, the printed schema. */
export function createHandler(service: Service): RequestListener {
  const { log } = service
  return (request, response) => {
    const started = performance.now()
    const requestId = requestIdOf(request.headers['x-request-id'])
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    response.setHeader('X-Request-Id', requestId)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    // Anybody may read from any page; nobody is ever known by a cookie.
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Expose-Headers', 'X-Request-Id, Retry-After')
    response.once('close', () => {
      const { method } = request
      const ms = Math.round(performance.now() - started)
      const status = response.writableFinished ? response.statusCode : 'aborted'
      const level = path === '/health' || path === '/ready' ? 'debug' : 'info'
      log[level]({ requestId, method, path, status, ms }, 'request')
    })
    route(service, { request, response, path, requestId }).catch((error: unknown) => {
      // The caller went away while sending: nobody is left to answer.
      if (request.destroyed && !request.complete) return
      log.error({ requestId, err: error }, 'unexpected error')
      if (response.headersSent) response.destroy()
      else sendError(response, 500, 'INTERNAL_ERROR', 'Unexpected error.', requestId)
    })
  }
}

async function route(service: Service, exchange: Exchange): Promise<void> {
  const { request, response, path, requestId } = exchange
  const { method } = request
  const { graphiql, limits } = service
  if (method === 'OPTIONS') return answerPreflight(response)
  if (path === '/graphql' && !(graphiql && wantsGraphiQL(request)))
    return answerGraphQL(service.graphql, limits.bodyBytes, request, response, requestId)
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS')
    response.setHeader('Connection', 'close')
    return sendError(response, 405, 'BAD_REQUEST', 'There is only GET here.', requestId)
  }
  if (path === '/graphql') return answerGraphiQL(response)
  if (path === '/health') return sendJson(response, 200, { status: 'ok' })
  if (path === '/ready') return answerReady(service, exchange)
  if (path === '/schema.graphql')
    return sendText(response, 200, 'text/plain; charset=utf-8', await printedSchema())
  if (path === '/') {
    response.writeHead(302, { Location: '/graphql', 'Content-Length': 0 }).end()
    return
  }
  if (graphiql && (await answerGraphiQLFile(path, request, response))) return
  const message = 'There is nothing here; the graph is at /graphql.'
  sendError(response, 404, 'NOT_FOUND', message, requestId)
}

function answerPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, POST',
    // The star does not cover Authorization.
    'Access-Control-Allow-Headers': '*, Authorization',
    'Access-Control-Max-Age': '7200',
  })
  response.end()
}

async function answerReady({ read, log }: Service, { response, requestId }: Exchange) {
  try {
    await sql`select 1`.execute(read)
    sendJson(response, 200, { status: 'ready' })
  } catch (error) {
    log.warn({ requestId, err: error }, 'not ready')
    response.setHeader('Retry-After', '1')
    sendJson(response, 503, { status: 'unavailable', reason: 'The database does not answer.' })
  }
}

let schemaText: Promise<string> | undefined
function printedSchema(): Promise<string> {
  schemaText ??= readFile(new URL(import.meta.resolve('@communique/schema/schema.graphql')), 'utf8')
  return schemaText
}
