import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendText } from './respond.ts'

/** An answer to a GET, without errors. */
export interface WholeAnswer {
  type: string
  /** Strong: the same for the same bytes, on every instance. */
  etag: string
  body: Buffer
}

export function wholeAnswer(type: string, text: string): WholeAnswer {
  const body = Buffer.from(text)
  const hash = createHash('sha256').update(body).digest('base64url')
  return { type, body, etag: `"${hash.slice(0, 27)}"` }
}

/** Sends it, or says that the caller has it already. Others may keep it for `maxAge` seconds. */
export function sendWhole(
  { type, etag, body }: WholeAnswer,
  maxAge: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.appendHeader('Vary', 'Accept, Accept-Language')
  response.setHeader('Cache-Control', `public, max-age=${maxAge}, must-revalidate`)
  response.setHeader('ETag', etag)
  if (isKnown(etag, request.headers['if-none-match'])) response.writeHead(304).end()
  else sendText(response, 200, type, body)
}

/** Whether `If-None-Match` names the answer. */
export function isKnown(etag: string, header: string | undefined): boolean {
  if (!header) return false
  return header
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === '*' || one === etag)
}
