import type { ErrorCode } from '@communique/schema'
import type { ServerResponse } from 'node:http'

const longText = 16_384

export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): void {
  // A short text is best written together with the headers, a long one as bytes beside them.
  const content = typeof body === 'string' && body.length > longText ? Buffer.from(body) : body
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(content),
  })
  response.end(content)
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(body))
}

/** What is refused before GraphQL has a say reads like an answer of GraphQL nevertheless. */
export function sendError(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string,
  requestId: string,
): void {
  sendJson(response, status, { errors: [{ message, extensions: { code, requestId } }] })
}
