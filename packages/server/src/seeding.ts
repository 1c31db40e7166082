import type { SeedBundle } from '@communique/seed'
import { sql, type Kysely } from 'kysely'
import type { BundleEntry } from './content/bundle-reader.ts'
import type { Entity } from './content/documents/parts.ts'
import type { ImportProgress, ImportReport } from './content/import.ts'
import type { Database } from './db/tables.ts'

/** Whom the revisions of the seed name: what nobody else has edited since, a newer seed updates. */
const author = 'seed'

/** Whether this very bundle has been imported to its end. */
export async function isComplete(db: Kysely<Database>, bundle: SeedBundle): Promise<boolean> {
  const row = await db
    .selectFrom('seedBundle')
    .select('hash')
    .where('name', '=', bundle.name)
    .executeTakeFirst()
  return row !== undefined && row.hash === (await bundle.hash())
}

/** Imports bundles as one, and records that they are complete. */
export async function importSeed(
  db: Kysely<Database>,
  bundles: readonly SeedBundle[],
  onProgress?: (progress: ImportProgress) => void,
): Promise<ImportReport> {
  // Loaded only where there is something to import: a second start has no use for it.
  const { importEntries } = await import('./content/import.ts')
  const report = await importEntries(db, entriesOf(bundles), {
    author,
    unlessEdited: true,
    onError: 'skip',
    ...(onProgress ? { onProgress } : {}),
  })
  if (report.refused.length === 0)
    for (const bundle of bundles)
      await db
        .insertInto('seedBundle')
        .values({ name: bundle.name, hash: await bundle.hash(), completedAt: sql`now()` })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet((row) => ({
            hash: row.ref('excluded.hash'),
            completedAt: row.ref('excluded.completedAt'),
          })),
        )
        .execute()
  return report
}

async function* entriesOf(bundles: readonly SeedBundle[]): AsyncIterable<BundleEntry> {
  for (const { name, records } of bundles) {
    let line = 1
    for await (const { entity, slug, document } of records())
      yield { file: `seed:${name}`, line: line++, entity: entity as Entity, slug, document }
  }
}
