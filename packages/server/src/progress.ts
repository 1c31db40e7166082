import type { Logger } from 'pino'
import { openProgressLine } from './cli/progress-line.ts'
import type { ImportProgress } from './content/import.ts'

export interface Progress {
  report(progress: ImportProgress): void
  end(): void
}

const everyMs = 3000

/** The progress of an import that runs beside the service: a line on a terminal, else of the log. */
export function createProgress(what: string, log: Logger): Progress {
  if (process.stderr.isTTY) {
    const line = openProgressLine(process.stderr)
    return {
      report: ({ phase, done, total }) => line.show({ label: `${what}, ${phase}`, done, total }),
      end: () => line.end(),
    }
  }
  let last = performance.now()
  return {
    report(progress) {
      if (performance.now() - last < everyMs) return
      last = performance.now()
      log.info(progress, what)
    },
    end() {},
  }
}
