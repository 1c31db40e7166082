import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { seedCorpus, seedFounding } from './first-start.ts'
import { openDatabase, type OpenDatabase } from './database.ts'
import { endRequests, listen } from './http/listen.ts'

export interface Service {
  url: string
  /** The database, for a person. */
  description: string
  readRole: OpenDatabase['readRole']
  /** Resolves when the seed is complete, or when it was told to end. */
  seeded: Promise<void>
  /** Answers what was asked, then ends all that was started. */
  close(): Promise<void>
}

export interface StartOptions {
  /** Which seed a first start brings: all of it, the founding record alone, or none. */
  seed: 'all' | 'founding' | 'none'
  log: Logger
  /** Aborted while the service starts: it ends what it has started, and throws. */
  signal?: AbortSignal
}

/** Starts the service; whatever was started is ended again if a later step fails. */
export async function startService(config: Config, options: StartOptions): Promise<Service> {
  const { seed, log, signal } = options
  const { limits } = config
  const opening = openDatabase(config, 'service', (line) => log.info(line))
  // Read while Postgres starts.
  const modules = Promise.all([
    import('./context.ts'),
    import('./http/handler.ts'),
    import('./http/yoga.ts'),
  ])
  const database = await opening
  const stopping = new AbortController()
  try {
    const [{ contextFactory }, { createHandler }, { createGraphQL }] = await modules
    signal?.throwIfAborted()
    if (seed !== 'none') await seedFounding(database.write, log)
    signal?.throwIfAborted()
    const makeContext = contextFactory(database.read)
    const graphql = createGraphQL({ makeContext, limits, log })
    const handler = createHandler({ graphql, read: database.read, limits, log })
    const { server, url } = await listen(handler, config)
    const seeded = seed === 'all' ? seedCorpus(database, log, stopping.signal) : Promise.resolve()
    const { description, readRole } = database
    return {
      url,
      description,
      readRole,
      seeded,
      async close() {
        stopping.abort()
        await endRequests(server)
        await seeded
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
