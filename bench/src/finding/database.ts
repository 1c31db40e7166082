import { countries, corpus, founding } from '../../../seed/src/index.ts'
import { connect } from '../../../packages/server/src/db/connect.ts'
import { migrate } from '../../../packages/server/src/db/migrate.ts'
import { importSeed } from '../../../packages/server/src/seeding.ts'
import { withClient } from '../copy-rows.ts'
import { writeRecord } from '../record/write-record.ts'
import type { Sizes } from '../record/world.ts'

/** What a database is to hold beside the founding record. */
export type Content = 'corpus' | (Sizes & { seed: number })

/** Makes a database of a server, with the founding record and what is wanted; answers with its address. */
export async function makeDatabase(
  serverUrl: string,
  name: string,
  content: Content,
): Promise<{ url: string; ms: number }> {
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name}`))
  const url = serverUrl.replace(/\/[^/?]*\?/, `/${name}?`)
  await migrate(url)
  const databases = await connect(url, { readConnections: 1, writeConnections: 2 })
  const began = performance.now()
  try {
    await importSeed(databases.write, [countries, founding])
    if (content === 'corpus') await importSeed(databases.write, [corpus])
  } finally {
    await databases.close()
  }
  if (content !== 'corpus') await writeRecord(url, content.seed, content)
  return { url, ms: performance.now() - began }
}
