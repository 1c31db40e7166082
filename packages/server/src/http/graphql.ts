import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyRefusal, readBody } from './body-limit.ts'
import { pointsOfRequest } from './budget.ts'
import type { RequestContext } from './request-context.ts'
import { sendError, sendText } from './respond.ts'
import type { createResponseCache } from './response-cache.ts'
import { sendWhole, wholeAnswer } from './whole-answer.ts'
import type { createGraphQL } from './yoga.ts'

export interface GraphQLService {
  graphql: ReturnType<typeof createGraphQL>
  cache: ReturnType<typeof createResponseCache>
  bodyBytes: number
  /** For how many seconds others may keep an answer. */
  maxAge: number
}

/**
 * Answers a request to `/graphql`. A GET is answered from what is kept, before GraphQL has a say, where
 * that is still true; the body of a POST is read and bounded here.
 */
export async function answerGraphQL(
  { graphql, cache, bodyBytes, maxAge }: GraphQLService,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
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
    return sendWhole(kept, maxAge, request, response)
  }
  const refusal = bodyRefusal(request, bodyBytes)
  if (refusal) return refuse(refusal)
  const body = isGet ? undefined : await readBody(request, bodyBytes)
  if (body && 'status' in body) return refuse(body)

  const answer = await graphql.fetch(
    // Only the path and the query string count: the host is whatever the caller says it is.
    new URL(request.url ?? '/', 'http://localhost').href,
    {
      // HEAD is a GET whose body Node leaves out.
      method: isGet ? 'GET' : (request.method ?? 'GET'),
      headers: headersOf(request),
      ...(body ? { body: body.text } : {}),
    },
    context,
  )
  answer.headers.forEach((value, name) => response.setHeader(name, value))
  setHeaders(response, account.headers())
  const text = await answer.text()
  if (answer.status === 406)
    return sendError(response, 406, 'BAD_REQUEST', 'Accept application/json.', requestId)
  const type = answer.headers.get('content-type') ?? 'text/plain'
  if (isGet && answer.status === 200 && operation.code === undefined && !isDryRun(request)) {
    const fresh = wholeAnswer(type, text)
    keep?.(fresh)
    return sendWhole(fresh, maxAge, request, response)
  }
  response.appendHeader('Vary', 'Accept, Accept-Language')
  response.setHeader('Cache-Control', 'no-store')
  sendText(response, answer.status, type, text)

  function refuse({ status, code, message }: NonNullable<ReturnType<typeof bodyRefusal>>): void {
    // What is left of the body would be read as the next request.
    if (!isGet) response.setHeader('Connection', 'close')
    response.setHeader('Cache-Control', 'no-store')
    sendError(response, status, code, message, requestId)
  }
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
