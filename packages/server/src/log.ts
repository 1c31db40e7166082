import { pino, type DestinationStream, type Logger } from 'pino'
import type { Config } from './config.ts'
import { terminalLine } from './terminal-line.ts'

/** Structured lines on standard error, one JSON object each; on a terminal short ones for a person. */
export function createLog(level: Config['logLevel']): Logger {
  const destination: DestinationStream = process.stderr.isTTY
    ? { write: (line) => void process.stderr.write(terminalLine(line)) }
    : // Written a few times a second, at the end, and at once where it is fatal: not for each line.
      pino.destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 100 })
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
