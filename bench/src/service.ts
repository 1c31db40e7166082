import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { firstAnswer } from './ask.ts'
import { plainEnvironment } from './environment.ts'
import { manifest, repository } from './paths.ts'

export interface Service {
  pid: number
  url: string
  /** From the start of the process to the founding record in an answer. */
  firstAnswerMs: number
  /** As the service itself says. */
  readyInMs: number
  /** The log's line with this message, now or later. */
  logged(message: string): Promise<Record<string, unknown>>
  stop(): Promise<void>
}

export interface Command {
  file: string
  args: string[]
  cwd?: string
  environment?: Record<string, string>
  /** Waits for the first answer; one with the founding record unless given. */
  ready?: (url: string) => Promise<unknown>
}

/** The service on a data folder, as the `start` script has it, without a package manager. */
export async function startService(dataDir: string): Promise<Service> {
  return startScript({ environment: { DATA_DIR: dataDir } })
}

/** The `start` script without a package manager. */
export async function startScript(
  command: Pick<Command, 'environment' | 'ready'>,
  ...flags: string[]
): Promise<Service> {
  const { scripts } = JSON.parse(await readFile(manifest, 'utf8')) as { scripts: { start: string } }
  const args = [...scripts.start.replace(/^node /, '').split(' '), ...flags]
  return start({ file: process.execPath, args, cwd: repository, ...command })
}

/** Starts the service by a command and waits for its first answer. */
export async function start(command: Command): Promise<Service> {
  const { file, args, cwd, environment = {}, ready = firstAnswer } = command
  const began = performance.now()
  const child = spawn(file, args, {
    ...(cwd && { cwd }),
    env: plainEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: a package manager's children are ended with it.
    detached: true,
  })
  const exited = once(child, 'exit')
  const lines: string[] = []
  const heard = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      for (const hear of heard) hear()
    })
  child.once('exit', () => setImmediate(() => heard.forEach((hear) => hear())))

  function find<T>(look: (line: string) => T | undefined): Promise<T> {
    let seen = 0
    return new Promise((resolve, reject) => {
      const hear = () => {
        for (; seen < lines.length; seen++) {
          const found = look(lines[seen] ?? '')
          if (found === undefined) continue
          heard.delete(hear)
          return resolve(found)
        }
        if (child.exitCode === null && child.signalCode === null) return
        heard.delete(hear)
        reject(new Error(`The service ended:\n${lines.slice(-20).join('\n')}`))
      }
      heard.add(hear)
      hear()
    })
  }

  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    process.kill(-(child.pid ?? 0), 'SIGTERM')
    await exited
  }
  try {
    const url = await find((line) => /answers at (\S+)/.exec(line)?.[1])
    await ready(url)
    const firstAnswerMs = performance.now() - began
    const readyInMs = await find((line) => /ready in +(\d+) ms/.exec(line)?.[1])
    return {
      pid: child.pid ?? 0,
      url,
      firstAnswerMs,
      readyInMs: Number(readyInMs),
      logged: (message) => find((line) => logLine(line, message)),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function logLine(line: string, message: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{') || !line.includes(`"msg":"${message}"`)) return undefined
  const logged: unknown = JSON.parse(line)
  return logged as Record<string, unknown>
}
