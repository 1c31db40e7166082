import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { median } from '../median.ts'
import { withFolder } from '../paths.ts'
import { measureCompletions, type Completions } from './completions.ts'
import { projects, writeProject, type Project } from './type-projects.ts'

const run = promisify(execFile)
const rounds = 7

export interface Types {
  /** By compiler: the seconds of the project without the package, and what the others add. */
  checks: Record<string, { byHand: number; byGraphql: number; byResources: number }>
  completions: Completions
}

/** Checks the same ten operations three ways, and asks an editor's server to complete. */
export function measureTypes(): Promise<Types> {
  return withFolder(async (folder) => {
    const folders = {} as Record<Project, string>
    for (const project of Object.keys(projects) as Project[])
      folders[project] = await writeProject(folder, project)
    const checks: Types['checks'] = {}
    for (const name of ['typescript', 'typescript-6']) {
      const { compiler, version } = compilerOf(name)
      checks[version] = await check(compiler, folders)
    }
    return {
      checks,
      completions: await measureCompletions(compilerOf('typescript').compiler, folders),
    }
  })
}

function compilerOf(name: string): { compiler: string; version: string } {
  const require = createRequire(import.meta.url)
  const manifest = require.resolve(`${name}/package.json`)
  const { bin, version } = require(manifest) as { bin: { tsc: string }; version: string }
  return { compiler: join(dirname(manifest), bin.tsc), version }
}

async function check(
  compiler: string,
  folders: Readonly<Record<Project, string>>,
): Promise<Types['checks'][string]> {
  const seconds: Record<Project, number[]> = { byHand: [], byGraphql: [], byResources: [] }
  for (let round = 0; round < rounds; round++)
    for (const project of Object.keys(seconds) as Project[]) {
      const began = performance.now()
      await run(process.execPath, [compiler, '--noEmit', '-p', folders[project]])
      seconds[project].push((performance.now() - began) / 1000)
    }
  const byHand = median(seconds.byHand)
  return {
    byHand,
    byGraphql: median(seconds.byGraphql) - byHand,
    byResources: median(seconds.byResources) - byHand,
  }
}
