import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { median } from '../median.ts'
import { inChild } from './child.ts'
import type { OverheadInput, OverheadOutput } from './overhead-child.ts'

export interface Overhead {
  /** A call of plain `fetch` and `json()` with the same answer. */
  fetchUs: number
  /** By peer: what a call takes more than plain `fetch`, and how many times as long it takes. */
  over: Record<string, { us: number; ratio: number }>
}

/** Over a `fetch` that answers from memory, and over real HTTP on kept connections. */
export async function measureOverhead(
  calls: Record<string, string>,
  body: string,
): Promise<{ stub: Overhead; http: Overhead }> {
  const url = 'http://127.0.0.1/graphql'
  const stub = await measure({ calls, url, stub: body, rounds: 21, callsARound: 1000 })
  const server = spawn(
    process.execPath,
    [fileURLToPath(new URL('bare-server.ts', import.meta.url)), body],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  try {
    const [port] = (await once(server.stdout, 'data')) as [Buffer]
    const http = await measure({
      calls,
      url: `http://127.0.0.1:${Number(port)}/graphql`,
      rounds: 21,
      callsARound: 150,
    })
    return { stub, http }
  } finally {
    server.stdin.end()
  }
}

async function measure(input: OverheadInput): Promise<Overhead> {
  const times = await inChild<OverheadOutput>('overhead-child.ts', input)
  const plain = times['fetch'] ?? []
  const over: Overhead['over'] = {}
  for (const [name, rounds] of Object.entries(times)) {
    const pairs = rounds.map((us, round) => [us, plain[round] ?? NaN] as const)
    over[name] = {
      us: median(pairs.map(([us, fetchUs]) => us - fetchUs)),
      ratio: median(pairs.map(([us, fetchUs]) => us / fetchUs)),
    }
  }
  return { fetchUs: median(plain), over }
}
