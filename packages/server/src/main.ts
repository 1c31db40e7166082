import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { contextFactory } from './context.ts'
import { startCorpusProcess, type CorpusProcess } from './corpus-process.ts'
import { openDatabase, type OpenDatabase } from './database.ts'
import { hasCode } from './error-code.ts'
import { createHandler } from './http/handler.ts'
import { createGraphQL } from './http/yoga.ts'
import { createProgress, type Progress } from './progress.ts'
import { SetupError } from './setup-error.ts'

export interface Service {
  url: string
  description: string
  readRole: OpenDatabase['readRole']
  /** Resolves when the seed is complete, or when it was told to end. */
  seeded: Promise<void>
  close(): Promise<void>
}

export interface StartOptions {
  /** Which seed a first start brings: all of it, the founding record alone, or none. */
  seed: 'all' | 'founding' | 'none'
  log: Logger
}

const finishWithinMs = 10_000

/** Starts the service; whatever was started is ended again if a later step fails. */
export async function startService(config: Config, { seed, log }: StartOptions): Promise<Service> {
  const progress = createProgress(log)
  const database = await openDatabase(config, 'service', (line) => log.info(line))
  let corpus: CorpusProcess | undefined
  let server: Server
  try {
    if (seed !== 'none') await seedFounding(database, log)
    const makeContext = contextFactory(database.read)
    const { limits } = config
    const graphql = createGraphQL({ makeContext, limits, log })
    server = createServer(createHandler({ graphql, read: database.read, limits, log }))
    server.requestTimeout = 30_000
    server.headersTimeout = 10_000
    await listen(server, config)
  } catch (error) {
    await database.close()
    throw error
  }
  const seeded = (async () => {
    if (seed !== 'all' || (await isCorpusComplete(database))) return
    corpus = startCorpusProcess(database.url, (step) => progress.report('corpus', step))
    await reportCorpus(corpus, progress, log)
  })()
  return {
    url: addressOf(server, config.host),
    description: database.description,
    readRole: database.readRole,
    seeded,
    async close() {
      corpus?.stop()
      await endRequests(server)
      await seeded.catch(() => {})
      await database.close()
    },
  }
}

async function seedFounding(database: OpenDatabase, log: Logger): Promise<void> {
  const [{ countries, founding }, { importSeed, isComplete }] = await Promise.all([
    import('@communique/seed'),
    import('./seeding.ts'),
  ])
  const bundles = [countries, founding]
  const complete = await Promise.all(bundles.map((bundle) => isComplete(database.write, bundle)))
  if (complete.every(Boolean)) return
  const started = performance.now()
  const { created, changed, kept, refused } = await importSeed(database.write, bundles)
  const ms = Math.round(performance.now() - started)
  log.info({ created, changed, kept: kept.length, refused: refused.length, ms }, 'founding record')
  for (const refusal of refused) log.error(refusal, 'refused from the seed')
}

async function isCorpusComplete(database: OpenDatabase): Promise<boolean> {
  const [{ corpus }, { isComplete }] = await Promise.all([
    import('@communique/seed'),
    import('./seeding.ts'),
  ])
  return isComplete(database.write, corpus)
}

async function reportCorpus(corpus: CorpusProcess, progress: Progress, log: Logger): Promise<void> {
  const end = await corpus.finished
  progress.end()
  if (!end) return
  if ('error' in end) log.error({ reason: end.error }, 'the corpus was not imported')
  else log.info(end, 'corpus imported')
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (hasCode(error, 'EADDRINUSE'))
        reject(new SetupError(`port ${port} on ${host} is in use; set PORT to another, 0 for any`))
      else if (hasCode(error, 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'))
        reject(new SetupError(`cannot listen on ${host}:${port} (${error.message})`))
      else reject(error)
    })
    server.listen(port, host, () => resolve())
  })
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`
}

/** No new requests; those under way are answered, but not waited for without end. */
function endRequests(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), finishWithinMs)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
