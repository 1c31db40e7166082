// Serves the page, and the SDK's built files beside it. Any web server does as well.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    service: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
    sdk: {
      type: 'string',
      default: join(import.meta.dirname, 'node_modules/@communique/sdk/dist'),
    },
  },
})
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const path = normalize(pathname === '/' ? '/index.html' : pathname)
  const type = types[extname(path)]
  try {
    if (!type) throw new Error('Nothing else is served.')
    let text = await readFile(
      path.startsWith('/sdk/') ? join(values.sdk, path.slice(5)) : join(import.meta.dirname, path),
      'utf8',
    )
    if (path === '/index.html') text = text.replace('http://127.0.0.1:4000/graphql', values.service)
    response.setHeader('content-type', `${type}; charset=utf-8`).end(text)
  } catch {
    response.writeHead(404).end()
  }
})
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/`)
})
