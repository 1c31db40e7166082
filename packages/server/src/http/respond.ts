import type { ErrorCode } from '@communique/schema'
import type { ServerResponse } from 'node:http'

export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): void {
  // A text is written together with the headers; bytes would be written beside them.
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(body)
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
