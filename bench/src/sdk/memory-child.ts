import { stubFetch } from './stub.ts'
import type { Open } from './calls/open.ts'

export interface MemoryInput {
  /** Address of the bundled call. */
  call: string
  stub: string
  calls: number
}

/** Growth in bytes: of what is reachable after a collection, and of the process. */
export interface MemoryOutput {
  heap: number
  resident: number
}

const input = JSON.parse(process.argv[2] ?? '') as MemoryInput
stubFetch(input.stub)
const { open } = (await import(input.call)) as { open: Open }
const call = open('http://127.0.0.1/graphql')
const { signal } = new AbortController()

// What is compiled and cached once is not growth.
for (let number = 0; number < 5000; number++) await call(signal)
const before = await settled()
for (let number = 0; number < input.calls; number++) await call(signal)
const after = await settled()
const output: MemoryOutput = { heap: after.heap - before.heap, resident: after.rss - before.rss }
process.stdout.write(JSON.stringify(output))
process.exit()

async function settled() {
  for (let round = 0; round < 3; round++) {
    gc?.()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: heapUsed + external, rss }
}
