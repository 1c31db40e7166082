import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { clusterOf } from '../src/db/embedded/run-as.ts'
import { removeSocketFolder, socketFolder } from '../src/db/embedded/socket-folder.ts'
import { endOrphan, isPostmaster, notedPostmaster } from '../src/db/embedded/postmaster.ts'

/** An ordinary user that every system has. */
export const nobody = 65534

const script = fileURLToPath(new URL('./fixtures/open-embedded.ts', import.meta.url))

/** What one line of the script says: that it opened, that it was refused, or a line of its log. */
interface Step {
  url?: string
  name?: string
  message?: string
  log?: string
}

export interface EmbeddedProcess {
  child: ChildProcess
  steps: Step[]
  /** Waits for a step of this kind, and gives what it says. */
  saw(key: keyof Step, text?: string): Promise<string>
  /** Waits for it to end by itself; gives the exit code. */
  ended(): Promise<number | null>
  /** Sends a signal and waits for the end; gives the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

const running = new Set<EmbeddedProcess>()
const folders = new Set<string>()

/** Starts the script that opens a folder's database in a process of its own. */
export function start(
  dataDir: string,
  as: 'service' | 'command',
  options: { rootMode?: string; uid?: number; gid?: number; env?: NodeJS.ProcessEnv } = {},
): EmbeddedProcess {
  const { rootMode, ...spawning } = options
  folders.add(dataDir)
  const child = spawn(process.execPath, [script, dataDir, as, ...(rootMode ? [rootMode] : [])], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...spawning,
  })
  const steps: Step[] = []
  let complaint = ''
  createInterface(child.stdout).on('line', (line) => steps.push(JSON.parse(line) as Step))
  child.stderr.on('data', (text) => (complaint += text))
  const exit = once(child, 'close')
  let closed = false
  void exit.then(() => (closed = true))
  const one: EmbeddedProcess = {
    child,
    steps,
    async saw(key, text = '') {
      for (let ended = false; ; await sleep(10)) {
        const found = steps.find((step) => step[key]?.includes(text))?.[key]
        if (found !== undefined) return found
        if (ended) break
        ended = closed
      }
      throw new Error(`No ${key} ${text} in ${JSON.stringify(steps)} ${complaint}`)
    },
    async ended() {
      await exit
      running.delete(one)
      return child.exitCode
    },
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      return one.ended()
    },
  }
  running.add(one)
  return one
}

/** An empty folder, in whose parents anyone may go. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'communique-embedded-')))
  chmodSync(folder, 0o755)
  folders.add(folder)
  return folder
}

/** The living server of a folder. */
export function serverOf(dataDir: string): number {
  const pid = notedPostmaster(clusterOf(dataDir))
  if (pid === null || !isPostmaster(pid, clusterOf(dataDir))) throw new Error('No server')
  return pid
}

export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client(url)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** Ends all that still runs: services, and servers that are left of them. */
export async function endAll() {
  await Promise.all([...running].map((one) => one.end('SIGKILL')))
  for (const folder of folders) {
    await endOrphan(clusterOf(folder), (pid, signal) => process.kill(pid, signal))
  }
}

/** Removes all folders that were made, and what belongs to them elsewhere. */
export function removeAll() {
  for (const folder of folders) {
    const cluster = clusterOf(folder)
    if (dirname(cluster) !== folder) rmSync(dirname(cluster), { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
    for (const uid of [process.getuid!(), nobody]) removeSocketFolder(socketFolder(folder, uid))
  }
  folders.clear()
}
