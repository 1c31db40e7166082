import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { from, to } from 'pg-copy-streams'

/** Runs work on one connection. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** All tables that are written to, quoted: not the migrations' own, nor those of search, which triggers fill. */
async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT quote_ident(relname) AS name FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname !~ '^(migration|search_)'
    ORDER BY relname`)
  return rows.map(({ name }) => name)
}

/** Writes every table into a file of the folder; answers with the number of rows and bytes. */
export function copyOut(url: string, folder: string): Promise<{ rows: number; bytes: number }> {
  return withClient(url, async (client) => {
    let rows = 0
    let bytes = 0
    for (const table of await tablesOf(client)) {
      const copy = client.query(to(`COPY ${table} TO STDOUT`))
      copy.on('data', (chunk: Buffer) => (bytes += chunk.length))
      await pipeline(copy, createWriteStream(join(folder, table)))
      rows += copy.rowCount ?? 0
    }
    return { rows, bytes }
  })
}

/** Fills the empty tables from the files in one transaction; answers with its milliseconds. */
export function copyIn(url: string, folder: string): Promise<number> {
  return withClient(url, async (client) => {
    const tables = await tablesOf(client)
    // Before the time: within it, Postgres would write no log for tables that it has emptied.
    await client.query(`TRUNCATE ${tables.join(', ')}, search_word`)
    const began = performance.now()
    await client.query('BEGIN')
    await client.query('SET CONSTRAINTS ALL DEFERRED')
    for (const table of tables)
      await pipeline(
        createReadStream(join(folder, table)),
        client.query(from(`COPY ${table} FROM STDIN`)),
      )
    await client.query('COMMIT')
    return performance.now() - began
  })
}
