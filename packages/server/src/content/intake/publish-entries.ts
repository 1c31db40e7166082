import type { Documents } from '../documents/index.ts'
import type { Entity } from '../documents/parts.ts'
import { planBatches } from '../plan.ts'
import { publish, type Outcome } from '../publish.ts'
import type { Publication, Refusal } from '../publication/publication.ts'
import { mapReferences } from '../references.ts'
import { coupledDocuments } from './couple.ts'
import { refuseDependents } from './dependents.ts'
import type { DocumentEntry } from './entry.ts'
import { refuse, report as reportOn } from './identify.ts'
import { isStopped, publishOptionsOf, type Intake } from './intake.ts'
import { publishRedirects } from './redirects.ts'
import { targetsOf } from './resolve.ts'
import { attempt, rehearse } from './transaction.ts'

/** Publishes what is not refused, each after what it refers to, then records redirects. */
export async function publishEntries(intake: Intake): Promise<void> {
  if (intake.options.dryRun) await rehearse(intake.db, () => publishAll(intake))
  else await publishAll(intake)
}

async function publishAll(intake: Intake): Promise<void> {
  await publishBatches(intake)
  if (!isStopped(intake)) await publishRedirects(intake)
}

async function publishBatches(intake: Intake): Promise<void> {
  const { db, documents, options, spool, report } = intake
  await refuseDependents(documents, spool, report)
  const waiting = documents.filter(({ state }) => state === 'waiting')
  const place = new Map(waiting.map((entry, index) => [entry, index]))
  const coupled = await coupledDocuments(db, waiting)
  const targets = waiting.map((entry) =>
    [...targetsOf(entry), ...(coupled.get(entry) ?? [])].flatMap(
      (target) => place.get(target) ?? [],
    ),
  )
  const batches = planBatches(targets, options.batchSize ?? 500).map((batch) =>
    batch.flatMap((index) => waiting[index] ?? []),
  )
  let done = 0
  let next = prepare(intake, batches[0])
  for (const [index, batch] of batches.entries()) {
    const prepared = await next
    // The next batch is made ready while this one is written; a failure waits for its turn.
    next = prepare(intake, batches[index + 1])
    next.catch(() => {})
    await publishBatch(intake, prepared)
    if (isStopped(intake)) return
    done += batch.length
    options.onProgress?.({ phase: 'publishing', done, total: waiting.length })
  }
}

interface Prepared {
  entry: DocumentEntry
  publication: Publication
}

/** The documents of entries, as they are to be published. */
async function prepare(
  { spool, keys }: Intake,
  entries: readonly DocumentEntry[] = [],
): Promise<Prepared[]> {
  const documents = await spool.load(entries.map(({ ordinal }) => ordinal))
  return entries.map((entry) => {
    const { entity, id, publishedSlug, ordinal } = entry
    const document = documents.get(ordinal) as Documents[Entity]
    const resolved = mapReferences(entity, document, (target, key) => {
      const meaning = keys.of(target, key).meaning
      if (!meaning) throw new Error(`${target} ${key} was not resolved before publication`)
      return meaning.id
    })
    const publication = { entity, id, slug: publishedSlug, document: resolved } as Publication
    return { entry, publication }
  })
}

/** Publishes a batch; what publication refuses is left out with its dependents, and the rest tried. */
async function publishBatch(intake: Intake, batch: readonly Prepared[]): Promise<void> {
  const { db, options, spool, report } = intake
  const publishOptions = publishOptionsOf(options)
  for (;;) {
    const prepared = batch.filter(({ entry }) => entry.state === 'waiting')
    if (prepared.length === 0) return
    const entries = prepared.map(({ entry }) => entry)
    let refusals: Refusal[] = []
    let outcomes: ReadonlyMap<string, Outcome> = new Map()
    await attempt(db, options.dryRun ?? false, async () => {
      await spool.archive(entries.flatMap(({ texts }) => texts))
      const publications = prepared.map(({ publication }) => publication)
      const published = await publish(db, publications, publishOptions)
      if ('refusals' in published) refusals = published.refusals
      else outcomes = published.outcomes
      return refusals.length > 0 ? 'undo' : 'keep'
    })
    if (refusals.length === 0) {
      for (const entry of entries) count(report, entry, outcomes.get(entry.id ?? ''))
      return
    }
    await refuseAll(intake, entries, refusals)
    if (isStopped(intake)) return
  }
}

async function refuseAll(
  { documents, options, spool, report }: Intake,
  entries: readonly DocumentEntry[],
  refusals: readonly Refusal[],
): Promise<void> {
  const first = new Map(refusals.toReversed().map((refusal) => [refusal.id, refusal]))
  for (const entry of entries) {
    const refusal = first.get(entry.id ?? '')
    if (refusal) refuse(report, entry, refusal.message, refusal.path)
  }
  if (entries.every(({ state }) => state === 'waiting'))
    throw new Error(`Publication refused what it was not given: ${refusals[0]?.message}`)
  if (options.onError === 'skip') await refuseDependents(documents, spool, report)
}

function count(report: Intake['report'], entry: DocumentEntry, outcome: Outcome | undefined): void {
  if (outcome === 'kept') report.kept.push(reportOn(entry, 'was edited here since it was imported'))
  else if (outcome) report[outcome]++
}
