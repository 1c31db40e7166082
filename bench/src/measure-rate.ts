import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openEmbedded } from '../../packages/server/src/db/embedded/open.ts'
import { migrate } from '../../packages/server/src/db/migrate.ts'
import { copyIn, copyOut, withClient } from './copy-rows.ts'
import { median } from './median.ts'
import { withFolder } from './paths.ts'

export interface Rate {
  /** The seconds of `COPY` over the seconds of the import, the median of the rounds. */
  ratio: number
  rounds: { importMs: number; copyMs: number }[]
  documents: number
  rows: number
  bytes: number
}

const roundsOfBoth = 3
const importSeed = fileURLToPath(new URL('import-seed.ts', import.meta.url))
const run = promisify(execFile)

/** Imports the whole seed, and brings the same rows into the same tables by `COPY`, in turns. */
export function measureRate(): Promise<Rate> {
  return withFolder(async (folder) => {
    const dataDir = join(folder, 'data')
    const server = await openEmbedded({ dataDir, as: 'service', log: () => {} })
    try {
      const rounds: (Omit<Rate, 'ratio' | 'rounds'> & Rate['rounds'][number])[] = []
      for (let number = 0; number < roundsOfBoth; number++) {
        const files = join(folder, `rows-${number}`)
        await mkdir(files)
        const imported = await withDatabase(server.url, `import_${number}`, async (url) => ({
          ...(await importInto(url)),
          ...(await copyOut(url, files)),
        }))
        const copyMs = await withDatabase(server.url, `copy_${number}`, (url) => copyIn(url, files))
        rounds.push({ ...imported, copyMs })
      }
      const { documents = 0, rows = 0, bytes = 0 } = rounds[0] ?? {}
      return {
        ratio: median(rounds.map(({ importMs, copyMs }) => copyMs / importMs)),
        rounds: rounds.map(({ importMs, copyMs }) => ({ importMs, copyMs })),
        documents,
        rows,
        bytes,
      }
    } finally {
      await server.stop()
    }
  })
}

async function importInto(url: string): Promise<{ documents: number; importMs: number }> {
  const { stdout } = await run(process.execPath, [importSeed, url])
  const { documents, ms } = JSON.parse(stdout) as { documents: number; ms: number }
  return { documents, importMs: ms }
}

/** Runs work on a new, migrated database, with nothing left to write of what was before. */
async function withDatabase<T>(
  serverUrl: string,
  name: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name}`))
  const url = serverUrl.replace(/\/[^/?]*\?/, `/${name}?`)
  await migrate(url)
  await withClient(url, (client) => client.query('CHECKPOINT'))
  const result = await work(url)
  await withClient(serverUrl, (client) => client.query(`DROP DATABASE ${name}`))
  return result
}
