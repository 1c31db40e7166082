import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { withClient } from '../copy-rows.ts'
import { plainEnvironment } from '../environment.ts'
import { describeTables } from './directus-collections.ts'
import {
  directusFile,
  directusFolder,
  directusSchema,
  directusSettings,
} from './directus-settings.ts'
import { startPeer } from './peer.ts'
import { serving } from './stage.ts'

const run = promisify(execFile)

/**
 * Installs Directus, makes its own tables beside the published ones, in a schema of their own, and has
 * it serve those that the questions need to everybody.
 */
export async function prepareDirectus(databaseUrl: string): Promise<void> {
  await run('npx', ['-y', 'pnpm', 'install', '--frozen-lockfile'], {
    cwd: directusFolder,
    env: plainEnvironment({}),
    maxBuffer: 2 ** 26,
  })
  await withClient(databaseUrl, (client) => client.query(`CREATE SCHEMA ${directusSchema}`))
  const token = randomUUID()
  await run(process.execPath, [directusFile('cli/run.js'), 'bootstrap'], {
    env: {
      ...process.env,
      ...directusSettings(databaseUrl),
      ADMIN_EMAIL: 'admin@example.org',
      ADMIN_PASSWORD: randomUUID(),
      ADMIN_TOKEN: token,
    },
  })
  const starting = { directus: startPeer('directus-server.ts', databaseUrl) }
  await serving(starting, ({ directus }) => describeTables(directus.url, token))
}
