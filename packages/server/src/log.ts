import { pino, type Logger } from 'pino'
import type { Config } from './config.ts'

/** Structured lines on standard error, one JSON object each. */
export function createLog(level: Config['logLevel']): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
}
