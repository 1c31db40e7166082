import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os'

/** Where and when it was measured. */
export function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: type(),
    node: process.version,
    // What else was running: figures in seconds are to be believed below one a core.
    loadBefore: load(),
  }
}

/** How many programs have been running at once in the last minute. */
export const load = () => Number(loadavg()[0]?.toFixed(1))
