import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { observersOf } from './observers.ts'
import { seedCorpus, seedFounding } from './first-start.ts'
import { openDatabase, type OpenDatabase } from './database.ts'
import { createEntityCache } from './queries/entity-cache.ts'
import { watchPosition } from './db/record-position.ts'
import { endRequests, listen } from './http/listen.ts'
import {
  readPersistedDocuments,
  shippedDocuments,
  type PersistedDocuments,
} from './http/persisted-documents.ts'

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
  /** The documents known by their ids beside the operator's own; those of the SDK unless given. */
  persisted?: PersistedDocuments
  log: Logger
  /** Aborted while the service starts: it ends what it has started, and throws. */
  signal?: AbortSignal
}

/** Starts the service; whatever was started is ended again if a later step fails. */
export async function startService(config: Config, options: StartOptions): Promise<Service> {
  const { seed, log, signal } = options
  const shipped = options.persisted ?? readPersistedDocuments(shippedDocuments)
  const own = config.persistedDocuments && readPersistedDocuments(config.persistedDocuments)
  const persisted = new Map([...shipped, ...(own || [])])
  const opening = openDatabase(config, 'service', (line) => log.info(line))
  // Read while Postgres starts.
  const modules = Promise.all([
    import('@communique/schema'),
    import('./context.ts'),
    import('./http/handler.ts'),
    import('./http/known-documents.ts'),
    import('./http/operations.ts'),
    import('./http/response-cache.ts'),
    import('./http/yoga.ts'),
  ])
  const database = await opening
  const stopping = new AbortController()
  try {
    const [
      { schema },
      { contextFactory },
      { createHandler },
      { createKnownDocuments },
      { createOperations },
      { createResponseCache },
      { createGraphQL },
    ] = await modules
    signal?.throwIfAborted()
    if (seed !== 'none') await seedFounding(database.write, log)
    signal?.throwIfAborted()
    const position = watchPosition(database.write)
    const entities = config.entityCache ? createEntityCache(position) : undefined
    const makeContext = contextFactory(database.read, entities)
    const trusted = new Set(persisted.values())
    const { limits, plannedExecution: planned } = config
    const operations = createOperations(schema, { limits, planned, trusted, makeContext })
    const known = createKnownDocuments(trusted)
    const graphql = createGraphQL({ operations, known, persisted, config, log })
    const cache = createResponseCache(config.responseCacheBytes, position)
    const observers = await observersOf(config, log, {
      pool: database.readUse,
      responses: cache.size,
      entities: entities?.size ?? (() => 0),
    })
    const handler = createHandler({
      graphql,
      operations,
      known,
      persisted,
      cache,
      read: database.read,
      config,
      ...observers,
      log,
    })
    const { server, url } = await listen(handler, config)
    const seeded = seed === 'all' ? seedCorpus(database, log, stopping.signal) : Promise.resolve()
    if (own) await warnOfUnfit(own, log)
    const { description, readRole } = database
    return {
      url,
      description,
      readRole,
      seeded,
      async close() {
        stopping.abort()
        await endRequests(server)
        await Promise.all([seeded, position.close(), observers.close()])
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** No reason not to start: an update that removes a field is one for other callers than these. */
async function warnOfUnfit(documents: PersistedDocuments, log: Logger): Promise<void> {
  const { unfitDocuments } = await import('./http/unfit-documents.ts')
  for (const unfit of unfitDocuments(documents))
    log.warn(unfit, 'a persisted document does not fit the schema')
}
