import { stubFetch } from './stub.ts'
import type { Call, Open } from './calls/open.ts'

/** What is timed: the calls by name, each round all in turns. */
export interface OverheadInput {
  /** Addresses of the bundled calls. */
  calls: Record<string, string>
  url: string
  /** What answers from memory; absent if the address is asked. */
  stub?: string
  rounds: number
  /** At most; of what is slow, fewer fill as much time. */
  callsARound: number
}

/** Microseconds a call, one number a round. */
export type OverheadOutput = Record<string, number[]>

const input = JSON.parse(process.argv[2] ?? '') as OverheadInput
if (input.stub !== undefined) stubFetch(input.stub)

const longestRoundMs = 100
const opened: { name: string; call: Call; calls: number; times: number[] }[] = []
for (const [name, file] of Object.entries(input.calls)) {
  const { open } = (await import(file)) as { open: Open }
  const call = open(input.url)
  if (!JSON.stringify(await call()).includes('"slug"')) throw new Error(`${name} brings nothing`)
  await timed(call, 20)
  const calls = Math.round((longestRoundMs * 1000) / (await timed(call, 20)))
  opened.push({ name, call, calls: Math.max(5, Math.min(calls, input.callsARound)), times: [] })
}

// The first round warms up and is not counted.
for (let round = 0; round <= input.rounds; round++)
  for (const { call, calls, times } of rotated(opened, round)) {
    const us = await timed(call, calls)
    if (round > 0) times.push(us)
  }
const output: OverheadOutput = Object.fromEntries(opened.map(({ name, times }) => [name, times]))
process.stdout.write(JSON.stringify(output))
// Some keep timers.
process.exit()

/** Microseconds a call. */
async function timed(call: Call, calls: number): Promise<number> {
  const began = performance.now()
  for (let number = 0; number < calls; number++) await call()
  return ((performance.now() - began) * 1000) / calls
}

/** Each round begins with another, so that nobody is always after the same. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}
