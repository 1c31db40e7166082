import { setImmediate } from 'node:timers/promises'
import type { BundleEntry } from '../bundle-reader.ts'
import { isStopped, type Intake } from './intake.ts'
import { readDocument } from './read-entry.ts'

const entriesBetweenReports = 200
const entriesBetweenTurns = 50

/** Reads, validates and spools all entries; what cannot be taken is refused. */
export async function readEntries(
  intake: Intake,
  entries: AsyncIterable<BundleEntry>,
): Promise<void> {
  const { options, spool } = intake
  let done = 0
  for await (const entry of entries) {
    await readOne(intake, entry)
    if (isStopped(intake)) return
    done++
    // What is being spooled goes out in turns of the event loop only.
    if (done % entriesBetweenTurns === 0) await setImmediate()
    if (done % entriesBetweenReports === 0)
      options.onProgress?.({ phase: 'reading', done, total: undefined })
  }
  await spool.flush()
  options.onProgress?.({ phase: 'reading', done, total: done })
}

async function readOne(intake: Intake, from: BundleEntry): Promise<void> {
  const { keys, documents, redirects, report, spool } = intake
  if ('problem' in from) {
    const { file, line, problem, path } = from
    report.refused.push({ file, line, ...(path && { path }), message: problem })
    return
  }
  if ('redirectTo' in from) {
    const { file, line, entity, slug, id, redirectTo } = from
    const target = keys.of(entity, redirectTo)
    const redirect = { file, line, entity, slug, givenId: id, target, state: 'waiting' } as const
    redirects.push(redirect)
    for (const key of [slug, id]) if (key) keys.of(entity, key).redirects.push(redirect)
    return
  }
  const read = readDocument(from, documents.length, keys)
  if ('message' in read) {
    report.refused.push(read)
    return
  }
  const { entry, json, texts } = read
  documents.push(entry)
  keys.of(entry.entity, entry.slug).documents.push(entry)
  if (entry.givenId) keys.of(entry.entity, entry.givenId).documents.push(entry)
  await spool.add(entry.ordinal, json, texts)
}
