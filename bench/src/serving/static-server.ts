import { createServer } from 'node:http'
import { listenAndTell } from './listen-and-tell.ts'

/** What a server sends to whoever asks. */
export interface Static {
  headers: Record<string, string>
  body: string
}

/** The same answer for everybody, and 304 for who has it: nothing is looked up or made. */
const { headers, body } = JSON.parse(process.argv[2] ?? '{}') as Static
const bytes = Buffer.from(body)
const { 'content-length': _, ...others } = headers

listenAndTell(
  createServer((request, response) => {
    if (headers['etag'] && request.headers['if-none-match'] === headers['etag'])
      response.writeHead(304, others).end()
    else response.writeHead(200, headers).end(bytes)
  }),
)
