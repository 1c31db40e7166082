import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, closeSync, openSync, readFileSync, renameSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { hasCode } from '../../error-code.ts'
import { SetupError } from '../../setup-error.ts'
import type { Address } from './address.ts'
import { lastLine } from './init.ts'
import { endProcess, type StopSignal } from './postmaster.ts'
import { environment, type RunAs } from './run-as.ts'
import { settingArguments } from './settings.ts'

export interface Server {
  stop(): Promise<void>
}

export interface ServerOptions {
  runAs: RunAs
  address: Address
  logFile: string
  log: (line: string) => void
}

/** Starts Postgres, waits until it answers, and starts it again whenever it ends by itself. */
export async function startServer(options: ServerOptions): Promise<Server> {
  let child = await boot(options)
  const stopping = new AbortController()
  const watching = watch()

  async function watch() {
    let delay = 100
    for (;;) {
      const since = Date.now()
      const how = await exited(child, stopping.signal)
      if (stopping.signal.aborted) return
      if (Date.now() - since > 60_000) delay = 100
      options.log(`Postgres ended unexpectedly (${how}); starting it again`)
      for (let up = false; !up; delay = Math.min(delay * 2, 5_000)) {
        await sleep(delay, undefined, { signal: stopping.signal }).catch(() => {})
        if (stopping.signal.aborted) return
        try {
          child = await boot(options)
          up = true
        } catch (error) {
          options.log(error instanceof Error ? error.message : String(error))
        }
      }
      options.log('Postgres is back')
    }
  }

  return {
    async stop() {
      stopping.abort()
      await watching
      if (!hasEnded(child)) await end(child, options.runAs)
    },
  }
}

function exited(child: ChildProcess, signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const how = () => child.signalCode ?? `exit code ${child.exitCode}`
    if (hasEnded(child) || signal.aborted) return resolve(how())
    child.once('exit', () => resolve(how()))
    signal.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
}

async function boot(options: ServerOptions): Promise<ChildProcess> {
  options.address.prepare()
  const child = launch(options)
  try {
    await untilReady(child, options)
    return child
  } catch (error) {
    if (child.pid) await end(child, options.runAs)
    options.address.remove()
    throw error
  }
}

async function untilReady(child: ChildProcess, { address, logFile, log }: ServerOptions) {
  let failure: unknown
  child.once('error', (error) => (failure = error))
  const started = Date.now()
  let told = false
  while (!(await answers(address))) {
    if (failure) throw failure
    if (hasEnded(child)) {
      throw new SetupError(
        `Postgres does not start: ${lastLine(readFileSync(logFile, 'utf8'))} (more in ${logFile})`,
      )
    }
    // After a crash it replays its log first, which takes what it takes.
    if (!told && Date.now() - started > 5_000) {
      log('Waiting for Postgres to recover')
      told = true
    }
    await sleep(10)
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

const end = (child: ChildProcess, runAs: RunAs) =>
  endProcess(
    (name) => signalServer(runAs, child.pid ?? 0, name),
    () => hasEnded(child),
  )

function launch({ runAs, address, logFile }: ServerOptions): ChildProcess {
  // A copy of a folder often has wider permissions, which Postgres refuses.
  chmodSync(runAs.cluster, 0o700)
  try {
    renameSync(logFile, `${logFile}.1`)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
  const [file = '', ...args] = [
    ...runAs.prefix,
    runAs.binaries.postgres,
    '-D',
    runAs.cluster,
    ...settingArguments(address.settings),
  ]
  const output = openSync(logFile, 'a', 0o600)
  try {
    // Detached: the terminal's Ctrl-C is for the service, which ends its server when it is done.
    return spawn(file, args, {
      ...runAs.user,
      cwd: runAs.cluster,
      env: environment,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', output, output],
    })
  } finally {
    closeSync(output)
  }
}

/** Whether the server takes connections; on a new one, its database gets its name on the way. */
async function answers(address: Address): Promise<boolean> {
  try {
    await query(address.url('communique'), 'SELECT')
    return true
  } catch (error) {
    // Not listening yet, still starting.
    if (hasCode(error, 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03')) return false
    if (!hasCode(error, '3D000')) throw error
    // Many times quicker than to create one: nothing here needs the one that initdb makes.
    await query(address.url('template1'), 'ALTER DATABASE postgres RENAME TO communique')
    return false
  }
}

async function query(url: string, statement: string) {
  const client = new Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Sends a signal, on Windows by the program that Postgres brings for it. */
export function signalServer(runAs: RunAs, pid: number, name: StopSignal) {
  if (process.platform !== 'win32' || name === 'SIGKILL') return void process.kill(pid, name)
  const mode = name === 'SIGINT' ? 'fast' : 'immediate'
  spawnSync(runAs.binaries.pg_ctl, ['stop', '-W', '-D', runAs.cluster, '-m', mode])
}
