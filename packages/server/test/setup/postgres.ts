import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '../../src/db/embedded/open.ts'
import { dropDatabases } from './on-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that all test files share; each clones databases of its own from templates. */
    postgresUrl: string
    /** Names this run's databases apart from those of another run on the same server. */
    runId: string
  }
}

/** One PostgreSQL for the run: `TEST_DATABASE_URL`, or one of our own in a temporary folder. */
export default async function setup(project: TestProject) {
  const runId = `t${Date.now().toString(36)}`
  project.provide('runId', runId)
  const yours = process.env['TEST_DATABASE_URL']
  if (yours) {
    project.provide('postgresUrl', yours)
    return () => dropDatabases(yours, runId)
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'communique-test-'))
  const server = await openEmbedded({ dataDir, as: 'service', log: () => {} })
  project.provide('postgresUrl', server.url)
  return async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
