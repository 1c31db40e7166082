import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { OpenDatabase } from './database.ts'
import type { Database } from './db/tables.ts'
import { importSeed, isComplete } from './seeding.ts'

/** Brings what the service must not be without, before it answers; nothing if it is there. */
export async function seedFounding(db: Kysely<Database>, log: Logger): Promise<void> {
  const { countries, founding } = await import('@communique/seed')
  const bundles = [countries, founding]
  const complete = await Promise.all(bundles.map((bundle) => isComplete(db, bundle)))
  if (complete.every(Boolean)) return
  const started = performance.now()
  const { created, changed, kept, refused } = await importSeed(db, bundles)
  const ms = Math.round(performance.now() - started)
  log.info({ created, changed, kept: kept.length, refused: refused.length, ms }, 'founding record')
  for (const refusal of refused) log.error(refusal, 'refused from the seed')
}

/**
 * Brings the corpus beside the running service, unless it is there. Never rejects: what goes wrong is
 * logged, and tried again by the next start.
 */
export async function seedCorpus(
  database: OpenDatabase,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { corpus } = await import('@communique/seed')
    if ((await isComplete(database.write, corpus)) || signal.aborted) return
    const [{ startCorpusProcess }, { createProgress }] = await Promise.all([
      import('./corpus-process.ts'),
      import('./progress.ts'),
    ])
    const progress = createProgress('corpus', log)
    const child = startCorpusProcess(database.url, progress.report)
    if (signal.aborted) child.stop()
    else signal.addEventListener('abort', child.stop, { once: true })
    const end = await child.finished
    progress.end()
    if (!end) return
    if ('error' in end) log.error({ reason: end.error }, 'the corpus was not imported')
    else log.info(end, 'corpus imported')
  } catch (error) {
    if (!signal.aborted) log.error({ err: error }, 'the corpus was not imported')
  }
}
