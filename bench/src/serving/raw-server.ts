import { createServer, type ServerResponse } from 'node:http'
import { Pool } from 'pg'
import { listenAndTell } from './listen-and-tell.ts'
import { poolSize } from './pool-size.ts'
import { rawStatements, type RawName } from './raw-sql.ts'

/**
 * The least that can stand before PostgreSQL: `/<name>?p=…&p=…` runs the prepared statement of that
 * name, and sends the text that comes back.
 */
const pool = new Pool({ connectionString: process.argv[2], max: poolSize })

async function answer(address: string, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const name = pathname.slice(1) as RawName
  const values = searchParams.getAll('p')
  try {
    const { rows } = await pool.query<{ body: string }>({ name, text: rawStatements[name], values })
    const body = Buffer.from(rows[0]?.body ?? '')
    response
      .writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
      })
      .end(body)
  } catch (error) {
    response.writeHead(500).end((error as Error).message)
  }
}

listenAndTell(
  createServer((request, response) => {
    void answer(request.url ?? '/', response)
  }),
)
