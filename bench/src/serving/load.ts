import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** One request of a load; they are sent in turns by every connection. */
export interface Request {
  method?: 'GET' | 'POST'
  path?: string
  headers?: Record<string, string>
  body?: string
}

export interface Asked {
  url: string
  requests: readonly Request[]
  connections: number
  seconds: number
}

export interface LoadOutput {
  requests: number
  seconds: number
  bytes: number
  failed: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  maxMs: number
}

const run = promisify(execFile)
const child = fileURLToPath(new URL('load-child.ts', import.meta.url))

/**
 * Puts a server under load from a process of its own. An answer that is an error ends the run, unless
 * such are to be counted.
 */
export async function load(asked: Asked, counting?: 'failures'): Promise<LoadOutput> {
  const { stdout } = await run(process.execPath, [child, JSON.stringify(asked)], {
    maxBuffer: 2 ** 26,
  })
  const output = JSON.parse(stdout) as LoadOutput
  if (output.failed > 0 && !counting)
    throw new Error(`${output.failed} of the requests to ${asked.url} failed`)
  return output
}
