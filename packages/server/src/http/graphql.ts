import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Config } from '../config.ts'
import { bodyRefusal, readBody } from './body-limit.ts'
import { pointsOfRequest } from './budget.ts'
import type { KnownDocuments } from './known-documents.ts'
import { acceptedLanguages } from './languages.ts'
import type { Operations } from './operations.ts'
import { plainParameters } from './parameters.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import type { RequestContext } from './request-context.ts'
import { sendError, sendText } from './respond.ts'
import type { createResponseCache } from './response-cache.ts'
import { sendWhole, wholeAnswer } from './whole-answer.ts'
import type { YogaContext } from './use-operations.ts'
import type { createGraphQL } from './yoga.ts'

export interface GraphQLService {
  graphql: ReturnType<typeof createGraphQL>
  operations: Operations
  known: KnownDocuments
  persisted: PersistedDocuments
  cache: ReturnType<typeof createResponseCache>
  config: Config
}

interface Answer {
  status: number
  type: string
  text: string
}

/** How Yoga has answered to a header `Accept`, for what needs no word of Yoga's. */
const typesByAccept = new LRUCache<string, string>({ max: 100 })

/** How Yoga would send an answer in pieces: it is sent whole, with its length, which excludes these. */
const ofConnection = new Set(['connection', 'transfer-encoding'])

/**
 * Answers a request to `/graphql`. A GET is answered from what is kept, before GraphQL has a say, where
 * that is still true; the body of a POST is read and bounded here.
 */
export async function answerGraphQL(
  service: GraphQLService,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  const { cache, config } = service
  const { account, operation, requestId } = context
  const isGet = request.method === 'GET' || request.method === 'HEAD'
  // What is refused and what is answered from the cache too.
  if (!account.spend(pointsOfRequest)) {
    setHeaders(response, account.headers())
    return refuse({ status: 429, code: 'RATE_LIMITED', message: account.refusal(pointsOfRequest) })
  }
  const { kept, keep } = isGet && !isDryRun(request) ? cache.lookUp(request) : {}
  if (kept) {
    operation.cached = true
    setHeaders(response, { ...account.headers(), 'Cache-Status': 'communique; hit' })
    return sendWhole(kept, config.cacheMaxAge, request, response)
  }
  const refusal = bodyRefusal(request, config.limits.bodyBytes)
  if (refusal) return refuse(refusal)
  const body = isGet ? undefined : await readBody(request, config.limits.bodyBytes)
  if (body && 'status' in body) return refuse(body)

  const answer = await answerTo(service, request, response, body?.text, context)
  setHeaders(response, account.headers())
  if (answer.status === 406)
    return sendError(response, 406, 'BAD_REQUEST', 'Accept application/json.', requestId)
  if (isGet && answer.status === 200 && operation.code === undefined && !isDryRun(request)) {
    const fresh = wholeAnswer(answer.type, answer.text)
    keep?.(fresh)
    return sendWhole(fresh, config.cacheMaxAge, request, response)
  }
  response.appendHeader('Vary', 'Accept, Accept-Language')
  response.setHeader('Cache-Control', 'no-store')
  sendText(response, answer.status, answer.type, answer.text)

  function refuse({ status, code, message }: NonNullable<ReturnType<typeof bodyRefusal>>): void {
    // What is left of the body would be read as the next request.
    if (!isGet) response.setHeader('Connection', 'close')
    response.setHeader('Cache-Control', 'no-store')
    sendError(response, status, code, message, requestId)
  }
}

/**
 * What a document that was answered before is asked for again, as most is, is executed without Yoga. Whatever
 * else there may be to say is Yoga's: of other requests, and of results without data.
 */
async function answerTo(
  service: GraphQLService,
  request: IncomingMessage,
  response: ServerResponse,
  body: string | undefined,
  context: RequestContext,
): Promise<Answer> {
  const { known, operations, persisted, config } = service
  const accept = request.headers.accept ?? '*/*'
  const isPlain = isGetOrPost(request) && !isDryRun(request)
  const type = isPlain ? typesByAccept.get(accept) : undefined
  const parameters = type && plainParameters(request, body, persisted, config.documents)
  const document = parameters && known.find(parameters.text)
  if (!type || !document) return answerByYoga(service, request, response, body, context)
  const executed = await operations.execute({
    document,
    operationName: parameters.operationName,
    variables: parameters.variables,
    languages: acceptedLanguages(request.headers['accept-language']),
    dryRun: null,
    isGet: body === undefined,
    request: context,
  })
  if (executed.data && !executed.errors)
    return { status: 200, type, text: JSON.stringify(executed) }
  return answerByYoga(service, request, response, body, { ...context, executed })
}

async function answerByYoga(
  { graphql }: GraphQLService,
  request: IncomingMessage,
  response: ServerResponse,
  body: string | undefined,
  context: YogaContext,
): Promise<Answer> {
  const answer = await graphql.fetch(
    // Only the path and the query string count: the host is whatever the caller says it is.
    new URL(request.url ?? '/', 'http://localhost').href,
    {
      // HEAD is a GET whose body Node leaves out.
      method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
      headers: headersOf(request),
      ...(body !== undefined && { body }),
    },
    context,
  )
  answer.headers.forEach((value, name) => {
    if (!ofConnection.has(name.toLowerCase())) response.setHeader(name, value)
  })
  const type = answer.headers.get('content-type') ?? 'text/plain'
  const text = await answer.text()
  const isWhole = /^application\/(graphql-response\+)?json;/.test(type)
  if (isWhole && answer.status === 200 && context.operation.code === undefined)
    typesByAccept.set(request.headers.accept ?? '*/*', type)
  return { status: answer.status, type, text }
}

function isGetOrPost({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'POST'
}

function isDryRun(request: IncomingMessage): boolean {
  return request.headers['x-dry-run'] !== undefined
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  // However it was written, no other type of body comes this far.
  if (request.method === 'POST') headers['content-type'] = 'application/json'
  return headers
}
