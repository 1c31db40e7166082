import { sql } from 'kysely'
import type { Db } from '../publication/write-rows.ts'

const bytesAtOnce = 1_000_000

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
  await sql`CREATE TEMP TABLE import_document (ordinal integer, document text)`.execute(db)
  await sql`CREATE TEMP TABLE import_text (sha256 text PRIMARY KEY, body text)`.execute(db)
  await sql`ALTER TABLE import_text ALTER COLUMN body SET STORAGE EXTERNAL`.execute(db)
  let ordinals: number[] = []
  let documents: string[] = []
  let texts = new Map<string, string>()
  let bytes = 0
  let writing: Promise<unknown> = Promise.resolve()

  async function write() {
    const [ordinalsNow, documentsNow, textsNow] = [ordinals, documents, texts]
    ordinals = []
    documents = []
    texts = new Map()
    bytes = 0
    // JSON on one line has no line break of its own.
    if (ordinalsNow.length > 0)
      await sql`
        INSERT INTO import_document (ordinal, document)
        SELECT * FROM unnest(${ordinalsNow}::integer[],
          string_to_array(${documentsNow.join('\n')}, E'\\n'))
      `.execute(db)
    if (textsNow.size > 0)
      await sql`
        INSERT INTO import_text (sha256, body)
        SELECT * FROM unnest(${[...textsNow.keys()]}::text[], ${[...textsNow.values()]}::text[])
        ON CONFLICT DO NOTHING
      `.execute(db)
  }

  return {
    flush: async () => {
      await writing
      await write()
      await sql`CREATE UNIQUE INDEX ON import_document (ordinal)`.execute(db)
    },
    async add(ordinal, json, added) {
      ordinals.push(ordinal)
      documents.push(json)
      bytes += json.length
      for (const [hash, body] of added) {
        texts.set(hash, body)
        bytes += body.length
      }
      if (bytes <= bytesAtOnce) return
      // Reading goes on while this is written; a failure is thrown by the next to wait.
      await writing
      writing = write()
      writing.catch(() => {})
    },
    async load(wanted) {
      const { rows } = await sql<{ ordinal: number; document: string }>`
        SELECT ordinal, document FROM import_document WHERE ordinal = ANY(${wanted}::integer[])
      `.execute(db)
      return new Map(rows.map(({ ordinal, document }) => [ordinal, JSON.parse(document) as object]))
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
