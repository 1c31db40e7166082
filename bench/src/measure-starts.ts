import { setTimeout as sleep } from 'node:timers/promises'
import { askUntil, type Latencies } from './ask.ts'
import { median } from './median.ts'
import { memoryOf, type Memory } from './memory.ts'
import { withFolder } from './paths.ts'
import { startService } from './service.ts'

export interface Starts {
  firstStartMs: number
  secondStartMs: number
  foundingMs: number
  corpusMs: number
  whileImporting: Latencies
  memory: Memory | null
}

const settleMs = 5000
const secondStarts = 3

/** A first start on an empty folder, asked while it imports, and second starts on what it left. */
export function measureStarts(): Promise<Starts> {
  return withFolder(async (dataDir) => {
    const first = await measureFirst(dataDir)
    const second: number[] = []
    for (let round = 0; round < secondStarts; round++) {
      const service = await startService(dataDir)
      second.push(service.firstAnswerMs)
      await service.stop()
    }
    return { ...first, secondStartMs: median(second) }
  })
}

async function measureFirst(dataDir: string): Promise<Omit<Starts, 'secondStartMs'>> {
  const service = await startService(dataDir)
  try {
    const began = performance.now()
    const imported = service.logged('corpus imported')
    const whileImporting = await askUntil(service.url, imported)
    const corpusMs = performance.now() - began
    const { ms } = await service.logged('founding record')
    await sleep(settleMs)
    return {
      firstStartMs: service.firstAnswerMs,
      foundingMs: Number(ms),
      corpusMs,
      whileImporting,
      memory: await memoryOf(service.pid),
    }
  } finally {
    await service.stop()
  }
}
