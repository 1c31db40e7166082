import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Starts an example's program as its user does; the path is relative to `examples`. */
export function start(path: string, ...args: string[]) {
  const script = fileURLToPath(new URL(`../${path}`, import.meta.url))
  return spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs it to its end. */
export async function run(path: string, ...args: string[]) {
  const child = start(path, ...args)
  const result = { stdout: '', stderr: '', code: null as number | null }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (result.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (result.stderr += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { ...result, code }
}
