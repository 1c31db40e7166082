import type { Logger } from 'pino'
import type { ImportProgress } from './content/import.ts'

export interface Progress {
  report(what: string, progress: ImportProgress): void
  end(): void
}

const everyMs = 3000

/** One line that is written again on a terminal; elsewhere a line of the log now and then. */
export function createProgress(log: Logger): Progress {
  const onTerminal = process.stderr.isTTY
  let last = 0
  let open = false
  return {
    report(what, { phase, done, total }) {
      const now = Date.now()
      if (now - last < (onTerminal ? 100 : everyMs)) return
      last = now
      if (!onTerminal) return log.info({ phase, done, total }, what)
      const share = total ? ` of ${total} (${Math.floor((100 * done) / total)} %)` : ''
      process.stderr.write(`\r\x1b[K${what}: ${phase} ${done}${share}`)
      open = true
    },
    end() {
      if (open) process.stderr.write('\r\x1b[K')
      open = false
    },
  }
}
