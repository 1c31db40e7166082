import type { Logger } from 'pino'

/** After how long a process that was told to end does so, whatever is under way. */
export const endWithinMs = 20_000

/**
 * Ends the process politely on SIGTERM, Ctrl-C and a closed terminal; a second signal ends it at
 * once. After an error that nobody handles it is ended as well, with a status that says so.
 */
export function endOnSignals(log: Logger, close: () => Promise<void>): void {
  let ending = false

  async function end(status: number): Promise<void> {
    ending = true
    setTimeout(() => process.exit(1), endWithinMs).unref()
    try {
      await close()
      process.exit(status)
    } catch (error) {
      log.fatal({ err: error }, 'could not stop')
      process.exit(1)
    }
  }

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (ending) process.exit(130)
      log.info({ signal }, 'stopping')
      void end(0)
    })
  // A promise that rejects unheard ends up here too.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'unexpected error')
    if (ending) process.exit(1)
    void end(1)
  })
}
