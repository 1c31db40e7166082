import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { sql, type Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Database } from '../db/tables.ts'
import { createBudgets } from './budget.ts'
import { callerBy } from './caller.ts'
import { answerPreflight, corsFor } from './cors.ts'
import { answerGraphiQL, answerGraphiQLFile, wantsGraphiQL } from './graphiql/answer.ts'
import { answerGraphQL, type GraphQLService } from './graphql.ts'
import type { Metrics } from './observe/metrics.ts'
import type { ObservedRequest, Operation } from './observe/observed-request.ts'
import type { RequestContext } from './request-context.ts'
import { requestIdOf } from './request-id.ts'
import { sendError, sendJson, sendText } from './respond.ts'

interface Service extends GraphQLService {
  read: Kysely<Database>
  config: Config
  /** Told of each request when it is answered. */
  observers: readonly ((request: ObservedRequest) => void)[]
  metrics: Metrics | undefined
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
  const { config, log } = service
  const callerOf = callerBy(config.trustProxy)
  const budgets = createBudgets(config.rateLimit)
  const setCors = corsFor(config.corsOrigins)
  return (request, response) => {
    const started = performance.now()
    const beganAt = Date.now()
    const requestId = requestIdOf(request.headers['x-request-id'])
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const operation: Operation = {}
    response.setHeader('X-Request-Id', requestId)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    setCors(request, response)
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : 'aborted'
      if (status === 'aborted') operation.giveUp?.()
      const method = request.method ?? 'GET'
      const traceParent = request.headers['traceparent']
      const observed: ObservedRequest = {
        requestId,
        method,
        path,
        status,
        beganAt,
        operation,
        ms: performance.now() - started,
        traceParent: typeof traceParent === 'string' ? traceParent : undefined,
      }
      for (const observe of service.observers) observe(observed)
    })
    const account = budgets.accountOf(callerOf(request))
    const exchange = { request, response, path, requestId }
    route(service, exchange, { requestId, account, operation }).catch((error: unknown) => {
      // The caller went away while sending: nobody is left to answer.
      if (request.destroyed && !request.complete) return
      log.error({ requestId, err: error }, 'unexpected error')
      if (response.headersSent) response.destroy()
      else sendError(response, 500, 'INTERNAL_ERROR', 'Unexpected error.', requestId)
    })
  }
}

async function route(service: Service, exchange: Exchange, context: RequestContext): Promise<void> {
  const { request, response, path, requestId } = exchange
  const { method } = request
  const { graphiql, introspection } = service.config
  if (method === 'OPTIONS') return answerPreflight(response)
  if (path === '/graphql' && !(graphiql && wantsGraphiQL(request)))
    return answerGraphQL(service, request, response, context)
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS')
    response.setHeader('Connection', 'close')
    return sendError(response, 405, 'BAD_REQUEST', 'There is only GET here.', requestId)
  }
  if (path === '/graphql') return answerGraphiQL(response)
  if (path === '/health') return sendJson(response, 200, { status: 'ok' })
  if (path === '/ready') return answerReady(service, exchange)
  if (path === '/metrics' && service.metrics)
    return sendText(response, 200, service.metrics.contentType, await service.metrics.text())
  if (path === '/schema.graphql' && introspection)
    return sendText(response, 200, 'text/plain; charset=utf-8', await printedSchema())
  if (path === '/' && graphiql) {
    response.writeHead(302, { Location: '/graphql', 'Content-Length': 0 }).end()
    return
  }
  if (graphiql && (await answerGraphiQLFile(path, request, response))) return
  const message = 'There is nothing here; the graph is at /graphql.'
  sendError(response, 404, 'NOT_FOUND', message, requestId)
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
