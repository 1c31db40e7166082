import { sql } from 'kysely'
import type { Db } from '../publication/write-rows.ts'

const bytesAtOnce = 2_000_000

/**
 * Keeps the documents of an import outside of memory, in temporary tables of one connection, until
 * they are published. Documents are known by their place among the entries.
 */
export interface Spool {
  add(ordinal: number, json: string, texts: ReadonlyMap<string, string>): Promise<void>
  /** Writes out what was added; before this nothing can be loaded. */
  flush(): Promise<void>
  load(ordinals: readonly number[]): Promise<Map<number, object>>
  /** Moves the texts with these hashes into the archive. */
  archive(hashes: readonly string[]): Promise<void>
  drop(): Promise<void>
}

export async function openSpool(db: Db): Promise<Spool> {
  await dropTables(db)
  await sql`CREATE TEMP TABLE import_document (ordinal integer, document json)`.execute(db)
  await sql`CREATE TEMP TABLE import_text (sha256 text PRIMARY KEY, body text)`.execute(db)
  let pending: string[] = []
  let bytes = 0

  async function flush() {
    if (pending.length === 0) return
    const json = `[${pending.join(',')}]`
    pending = []
    bytes = 0
    await sql`
      INSERT INTO import_document (ordinal, document)
      SELECT (each -> 0)::text::integer, each -> 1 FROM json_array_elements(${json}) AS each
    `.execute(db)
  }

  return {
    flush: async () => {
      await flush()
      await sql`CREATE UNIQUE INDEX ON import_document (ordinal)`.execute(db)
    },
    async add(ordinal, json, texts) {
      pending.push(`[${ordinal},${json}]`)
      bytes += json.length
      if (bytes > bytesAtOnce) await flush()
      for (const [hash, body] of texts)
        await sql`
          INSERT INTO import_text (sha256, body) VALUES (${hash}, ${body}) ON CONFLICT DO NOTHING
        `.execute(db)
    },
    async load(ordinals) {
      const { rows } = await sql<{ ordinal: number; document: object }>`
        SELECT ordinal, document FROM import_document WHERE ordinal = ANY(${ordinals}::integer[])
      `.execute(db)
      return new Map(rows.map(({ ordinal, document }) => [ordinal, document]))
    },
    async archive(hashes) {
      if (hashes.length === 0) return
      await sql`
        INSERT INTO archived_text (sha256, body)
        SELECT sha256, body FROM import_text WHERE sha256 = ANY(${hashes})
        ON CONFLICT DO NOTHING
      `.execute(db)
    },
    drop: () => dropTables(db),
  }
}

async function dropTables(db: Db): Promise<void> {
  await sql`DROP TABLE IF EXISTS pg_temp.import_document, pg_temp.import_text`.execute(db)
}
