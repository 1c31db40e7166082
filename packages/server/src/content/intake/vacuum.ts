import { sql } from 'kysely'
import type { Intake } from './intake.ts'
import { commonTables, ownedTables } from '../project/tables.ts'

const manyChanges = 1000

/** After many changes the planner's picture is out of date, and index-only scans look at rows. */
export async function vacuum({ db, documents, report }: Intake): Promise<void> {
  if (report.created + report.changed <= manyChanges) return
  const entities = new Set(documents.map(({ entity }) => entity))
  const tables = new Set(['document', 'revision', 'outbox', 'archivedText', 'topicAncestor'])
  for (const owned of [commonTables, ...[...entities].map((entity) => ownedTables[entity])])
    for (const table of Object.keys(owned)) tables.add(table)
  await sql`VACUUM (ANALYZE) ${sql.join([...tables].map((table) => sql.table(table)))}`.execute(db)
}
