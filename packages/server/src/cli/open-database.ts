import type { Kysely } from 'kysely'
import { readConfig } from '../config.ts'
import { connect } from '../db/connect.ts'
import { openEmbedded } from '../db/embedded/open.ts'
import { migrate } from '../db/migrate.ts'
import type { Database } from '../db/tables.ts'

/** The database of a command: DATABASE_URL, or the one in DATA_DIR, shared with a running service. */
export async function withDatabase<Result>(
  work: (db: Kysely<Database>) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl, dataDir } = readConfig(process.env)
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const embedded = databaseUrl ? undefined : await openEmbedded({ dataDir, as: 'command', log })
  try {
    const url = databaseUrl ?? embedded!.url
    await migrate(url)
    const databases = await connect(url, { readConnections: 1, writeConnections: 2 })
    try {
      return await work(databases.write)
    } finally {
      await databases.close()
    }
  } finally {
    await embedded?.stop()
  }
}
