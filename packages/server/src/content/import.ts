import { sql, type Kysely } from 'kysely'
import type { Database } from '../db/tables.ts'
import type { BundleEntry } from './bundle-reader.ts'
import { refuseDangling } from './intake/dependents.ts'
import type { ImportRefusal } from './intake/entry.ts'
import { identify, type Findings } from './intake/identify.ts'
import { openKeys } from './intake/keys.ts'
import { lookUp } from './intake/look-up.ts'
import { publishEntries } from './intake/publish-entries.ts'
import { readEntries } from './intake/read-entries.ts'
import { checkRedirects } from './intake/redirects.ts'
import { resolveKeys } from './intake/resolve.ts'
import { isStopped, type ImportOptions, type ImportReport, type Intake } from './intake/intake.ts'
import { openSpool } from './intake/spool.ts'
import { vacuum } from './intake/vacuum.ts'

export type { ImportOptions, ImportProgress, ImportReport } from './intake/intake.ts'

/** The advisory lock that an import holds while it publishes. */
export const importLock = 7_202_502_032

/**
 * Brings the entries of bundles into the record, in any order and with references in circles. It
 * can be killed at any moment and run again; run again it changes nothing. Another import on the
 * same database waits for this one to end.
 */
export async function importEntries(
  db: Kysely<Database>,
  entries: AsyncIterable<BundleEntry>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  return db.connection().execute(async (connection) => {
    const spool = await openSpool(connection)
    const report: ImportReport = {
      created: 0,
      changed: 0,
      unchanged: 0,
      redirected: 0,
      kept: [],
      refused: [],
    }
    const intake: Intake = {
      db: connection,
      options,
      spool,
      keys: openKeys(),
      documents: [],
      redirects: [],
      report,
    }
    try {
      await readEntries(intake, entries)
      if (isStopped(intake)) return report
      await sql`SELECT pg_advisory_lock(${importLock})`.execute(connection)
      try {
        await publishAll(intake)
        report.refused = inOrderOfLines(report.refused)
      } finally {
        await quietly(sql`SELECT pg_advisory_unlock(${importLock})`.execute(connection))
      }
      return report
    } finally {
      await quietly(spool.drop())
    }
  })
}

async function publishAll(intake: Intake): Promise<void> {
  const { db, keys, documents, spool, report } = intake
  await lookUp(db, keys.all())
  const findings: Findings = identify(documents, keys)
  resolveKeys(keys, documents)
  await refuseDangling(documents, spool, findings)
  report.kept.push(...findings.kept)
  report.refused.push(...findings.refused, ...checkRedirects(intake))
  if (isStopped(intake)) return
  await publishEntries(intake)
  if (!intake.options.dryRun) await vacuum(intake)
}

/** Refusals were found step by step; whoever mends a bundle goes through it line by line. */
function inOrderOfLines(refused: readonly ImportRefusal[]): ImportRefusal[] {
  const files = Map.groupBy(refused, ({ file }) => file)
  return [...files.values()].flatMap((some) => some.toSorted((a, b) => a.line - b.line))
}

/** For what a broken connection has already undone by itself. */
async function quietly(work: Promise<unknown>): Promise<void> {
  await work.catch(() => {})
}
