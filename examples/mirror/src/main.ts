import { parseArgs } from 'node:util'
import { CommuniqueError, createClient } from '@communique/sdk'
import { mirror } from './mirror.ts'

const usage = `Mirrors all statements into a file of JSON lines, and later what has changed.

  mirror [--file FILE] [--url URL] [--first N] [--overlap SECONDS]

  --file     where to; default statements.ndjson
  --url      the service; default http://127.0.0.1:4000/graphql
  --first    how many a page holds, 1 to 100; default 100
  --overlap  how far a later run looks back before the start of the last, for what was then being
             published; default 60

Exit codes: 0 mirrored, 1 the file cannot be written, 2 wrong arguments, 3 the service fails.`

try {
  const { values } = parseArgs({
    options: {
      file: { type: 'string', default: 'statements.ndjson' },
      url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
      first: { type: 'string', default: '100' },
      overlap: { type: 'string', default: '60' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) console.log(usage)
  else {
    const { file, url } = values
    const [first, overlap] = [Number(values.first), Number(values.overlap)]
    if (!(Number.isInteger(first) && first >= 1 && first <= 100))
      throw new TypeError('--first: 1 to 100')
    if (!(overlap >= 0)) throw new TypeError('--overlap: seconds, from 0')
    if (!file) throw new TypeError('--file: a path')
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      throw new TypeError(`--url: an address such as http://127.0.0.1:4000/graphql, not "${url}"`)
    const client = createClient({ url, timeout: 30_000 })
    const tell = (fetched: number) => {
      const [start, end] = process.stderr.isTTY ? ['\r', ''] : ['', '\n']
      process.stderr.write(`${start}${fetched} fetched${end}`)
    }
    const { total, added, changed } = await mirror(client, { file, url, first, overlap, tell })
    if (process.stderr.isTTY) process.stderr.write('\n')
    console.log(`${file}: ${total} statements, ${added} new, ${changed} changed`)
  }
} catch (error) {
  if (CommuniqueError.is(error)) {
    console.error(`${error.message} (${error.code})\nRun it again: it goes on where it stopped.`)
    process.exitCode = 3
  } else if (error instanceof TypeError) {
    console.error(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  } else if (error instanceof Error && 'syscall' in error) {
    // The file cannot be read or written.
    console.error(error.message)
    process.exitCode = 1
  } else throw error
}
