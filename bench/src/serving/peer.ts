import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own. */
export interface Peer {
  pid: number
  url: string
  stop(): Promise<void>
}

/** Starts a program of this folder, which prints its address once it listens. */
export async function startPeer(program: string, ...args: string[]): Promise<Peer> {
  const file = fileURLToPath(new URL(program, import.meta.url))
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const line = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>
  const told = await Promise.race([line, exited.then(() => undefined)])
  if (!told) throw new Error(`${program} ended before it listened`)
  return {
    pid: child.pid ?? 0,
    url: told[0],
    async stop() {
      child.stdin.end()
      await exited
    },
  }
}
