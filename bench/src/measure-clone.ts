import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { plainEnvironment } from './environment.ts'
import { repository, withFolder } from './paths.ts'
import { start } from './service.ts'

export interface Clone {
  cloneMs: number
  /** From the start of the clone to the founding record in an answer. */
  firstAnswerMs: number
  readyInMs: number
}

const run = promisify(execFile)

/**
 * What a newcomer waits for: clone, `npx -y pnpm start`, ask. It clones what is committed. Installing
 * once before in another clone fills the package manager's store, so that no network is timed.
 */
export function measureClone(): Promise<Clone> {
  return withFolder(async (folder) => {
    await install(join(folder, 'before'))
    const began = performance.now()
    const clone = join(folder, 'clone')
    await gitClone(clone)
    const cloneMs = performance.now() - began
    const service = await start({ file: 'npx', args: ['-y', 'pnpm', 'start'], cwd: clone })
    const firstAnswerMs = performance.now() - began
    await service.stop()
    return { cloneMs, firstAnswerMs, readyInMs: service.readyInMs }
  })
}

async function install(folder: string): Promise<void> {
  await gitClone(folder)
  await run('npx', ['-y', 'pnpm', 'install'], { cwd: folder, env: plainEnvironment({}) })
}

// By its URL, so that git copies as it would from elsewhere instead of linking.
async function gitClone(folder: string): Promise<void> {
  await run('git', ['clone', '--quiet', pathToFileURL(repository).href, folder])
}
