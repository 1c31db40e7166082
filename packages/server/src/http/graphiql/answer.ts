import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { sendText } from '../respond.ts'
import { filesPath, findGraphiQLFile } from './files.ts'
import { graphiqlPage } from './page.ts'

/** Everything comes from this service; the editor sets styles from its script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A browser that opens `/graphql` gets the page; everything else gets the graph. */
export function wantsGraphiQL({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true
}

export function answerGraphiQL(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cache-Control', 'no-cache')
  response.appendHeader('Vary', 'Accept')
  sendText(response, 200, 'text/html; charset=utf-8', graphiqlPage(filesPath))
}

/** Answers for a file of the page, or says that there is none. */
export async function answerGraphiQLFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = await findGraphiQLFile(path)
  if (!file) return false
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  response.appendHeader('Vary', 'Accept-Encoding')
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  if (takesGzip) response.setHeader('Content-Encoding', 'gzip')
  sendText(response, 200, file.type, takesGzip ? file.gzipped : gunzipSync(file.gzipped))
  return true
}
