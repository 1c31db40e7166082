import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../db/tables.ts'

/** How many rows the planner expects of a query: nothing is read for it. */
export async function estimated(db: Kysely<Database>, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>`
    explain (format json) ${query}
  `.execute(db)
  return rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
}
