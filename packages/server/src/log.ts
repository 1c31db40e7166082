import { pino, type DestinationStream, type Logger } from 'pino'
import type { Config } from './config.ts'
import { terminalLine } from './terminal-line.ts'

/** Structured lines on standard error, one JSON object each; on a terminal short ones for a person. */
export function createLog(level: Config['logLevel']): Logger {
  const destination: DestinationStream = process.stderr.isTTY
    ? { write: (line) => void process.stderr.write(terminalLine(line)) }
    : pino.destination({ dest: 2, sync: true })
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
