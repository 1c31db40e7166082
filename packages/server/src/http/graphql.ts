import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyRefusal, readBody } from './body-limit.ts'
import { sendError, sendText } from './respond.ts'
import type { createGraphQL } from './yoga.ts'

/** Answers a request to `/graphql`, whose body is read and bounded here. */
export async function answerGraphQL(
  graphql: ReturnType<typeof createGraphQL>,
  bodyBytes: number,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const refusal = bodyRefusal(request, bodyBytes)
  if (refusal) return refuse(refusal)
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const body = hasBody ? await readBody(request, bodyBytes) : undefined
  if (body && 'status' in body) return refuse(body)

  const answer = await graphql.fetch(
    // Only the path and the query string count: the host is whatever the caller says it is.
    new URL(request.url ?? '/', 'http://localhost').href,
    {
      // HEAD is a GET whose body Node leaves out.
      method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
      headers: headersOf(request),
      ...(body ? { body: body.text } : {}),
    },
    { requestId },
  )
  answer.headers.forEach((value, name) => response.setHeader(name, value))
  response.setHeader('Vary', 'Accept, Accept-Language')
  const text = await answer.text()
  if (answer.status === 406)
    return sendError(response, 406, 'BAD_REQUEST', 'Accept application/json.', requestId)
  if (answer.status === 415)
    return sendError(
      response,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Send the query as application/json.',
      requestId,
    )
  sendText(response, answer.status, answer.headers.get('content-type') ?? 'text/plain', text)

  function refuse({ status, code, message }: NonNullable<ReturnType<typeof bodyRefusal>>): void {
    // What is left of the body would be read as the next request.
    response.setHeader('Connection', 'close')
    sendError(response, status, code, message, requestId)
  }
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  return headers
}
