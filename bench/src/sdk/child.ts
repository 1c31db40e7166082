import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs a program of this folder in a process of its own with an input, and gives what it prints, read. */
export async function inChild<Output>(
  program: string,
  input: unknown,
  flags: readonly string[] = [],
): Promise<Output> {
  const file = fileURLToPath(new URL(program, import.meta.url))
  const { stdout } = await run(process.execPath, [...flags, file, JSON.stringify(input)], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return JSON.parse(stdout) as Output
}
