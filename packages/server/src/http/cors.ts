import type { IncomingMessage, ServerResponse } from 'node:http'

const exposed = 'X-Request-Id, Retry-After, ETag, Cache-Status, RateLimit, RateLimit-Policy'

/**
 * Says which pages may read: by default any, as nobody is ever known by a cookie; else those of the
 * origins given.
 */
export function corsFor(origins: readonly string[]) {
  const any = origins.includes('*')
  return ({ headers: { origin } }: IncomingMessage, response: ServerResponse): void => {
    if (!any) response.appendHeader('Vary', 'Origin')
    if (!any && (!origin || !origins.includes(origin))) return
    response.setHeader('Access-Control-Allow-Origin', any ? '*' : (origin ?? ''))
    response.setHeader('Access-Control-Expose-Headers', exposed)
  }
}

/** Answers the question of a browser whether a page may send its request. */
export function answerPreflight(response: ServerResponse): void {
  if (response.hasHeader('Access-Control-Allow-Origin')) {
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST')
    // The star does not cover Authorization.
    response.setHeader('Access-Control-Allow-Headers', '*, Authorization')
    response.setHeader('Access-Control-Max-Age', '7200')
  }
  response.writeHead(204).end()
}
