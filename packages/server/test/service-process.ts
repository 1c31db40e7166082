import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

export interface Run {
  child: ChildProcess
  stdout: string
  stderr: string
  /** Waits for text on either output, and gives the match. */
  saw(pattern: RegExp): Promise<RegExpExecArray>
  /** The address it answers at, once it does. */
  url(): Promise<string>
  ended: Promise<{ code: number | null; signal: string | null }>
}

/** Runs `communique` as a person would, with these settings alone. */
export function runCommunique(args: string[], settings: Record<string, string> = {}): Run {
  const { PATH, TMPDIR } = process.env
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH, ...(TMPDIR === undefined ? {} : { TMPDIR }), PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  const run: Run = {
    child,
    stdout: '',
    stderr: '',
    ended,
    async saw(pattern) {
      for (;;) {
        const match = pattern.exec(run.stdout) ?? pattern.exec(run.stderr)
        if (match) return match
        const news = await Promise.race([
          once(child.stdout, 'data'),
          once(child.stderr, 'data'),
          ended,
        ])
        if ('code' in news && !pattern.test(run.stdout + run.stderr))
          throw new Error(`it ended without ${pattern}:\n${run.stdout}${run.stderr}`)
      }
    },
    url: async () => (await run.saw(/answers at (\S+)\/graphql/))[1] ?? '',
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text))
  return run
}

/** A folder of its own for a test file, and a way to remove it. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'communique-service-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Posts to the graph of a running service. */
export async function ask(url: string, query: string): Promise<any> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}
