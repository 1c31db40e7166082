import { inChild } from './child.ts'
import type { MemoryInput, MemoryOutput } from './memory-child.ts'

/** Growth over many calls that share one signal, in bytes, a process for each. */
export async function measureMemory(
  calls: Record<string, string>,
  stub: string,
  count: number,
): Promise<Record<string, MemoryOutput>> {
  const grown: Record<string, MemoryOutput> = {}
  const left = Object.entries(calls)
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [name, call] = next
      const input: MemoryInput = { call, stub, calls: count }
      grown[name] = await inChild<MemoryOutput>('memory-child.ts', input, ['--expose-gc'])
    }
  }
  // Two at a time: what is measured is no time.
  await Promise.all([worker(), worker()])
  return Object.fromEntries(
    Object.keys(calls).map((name) => [name, grown[name] ?? { heap: NaN, resident: NaN }]),
  )
}
