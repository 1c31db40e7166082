import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables.ts'
import type { Lists } from '../summaries.ts'

export interface Limits {
  /** Up to so many documents in a list every one is counted. */
  exact: number
  /** In a record of up to so many documents too. */
  record: number
  /** Of a longer list, about so many: a value that a tenth have is told to within 3 % of the list. */
  sample: number
  /** Where several lists are counted at once: for all of them, and at least for each. */
  together: number
  least: number
}

export const defaultLimits: Limits = {
  exact: 5000,
  record: 20_000,
  sample: 500,
  together: 25_000,
  least: 250,
}

/** The limits where so many lists are counted at once. */
export function limitsFor(lists: number, limits: Limits): Limits {
  const exact = Math.min(
    limits.exact,
    Math.max(limits.least, Math.floor(limits.together / Math.max(lists, 1))),
  )
  return { ...limits, exact, sample: Math.min(limits.sample, exact) }
}

/** Documents are drawn by a number that only their id decides: the same sample each time. */
export const drawn = sql`uuid_hash_extended(t.id, 0)`

const lowest = -(2 ** 63)
const span = 2 ** 64

export interface Slice {
  /** Documents drawn up to this number are the sample. */
  until: bigint
  /** Which share of all they are. */
  share: number
}

/**
 * The slice of all documents that holds about so many of a list of some length. It is one of a few,
 * so that a list that grows a little has the same.
 */
export function sliceOf(length: number, sample: number): Slice {
  const share = 2 ** Math.min(0, Math.round(Math.log2(sample / length)))
  return { share, until: share === 1 ? 2n ** 63n - 1n : BigInt(lowest + share * span) }
}

export interface Estimate {
  /** Of the list. */
  length: number
  /** Of all documents of the type. */
  record: number
}

interface Plan {
  'Plan Rows': number
  Plans?: Plan[]
}

/** How long a record is taken to be small. */
const smallForMs = 60_000

/**
 * Tells how long the database takes a list to be: it is not counted for that. In a small record all
 * are counted anyway, and the database is asked only now and then whether it still is one.
 */
export function estimatesOf(db: Kysely<Database>, { record: small }: Limits) {
  const smallUntil = new Map<string, number>()
  return async (lists: Lists): Promise<Estimate> => {
    if ((smallUntil.get(lists.table) ?? 0) > performance.now()) return { length: 0, record: 0 }
    const found = await estimate(db, lists)
    if (found.record <= small) smallUntil.set(lists.table, performance.now() + smallForMs)
    return found
  }
}

async function estimate(db: Kysely<Database>, { table, ids, holds }: Lists): Promise<Estimate> {
  const { rows } = await sql<{ 'QUERY PLAN': { Plan: Plan }[] }>`
    explain (format json)
    select 1 from unnest(${[...ids]}::uuid[]) as owner (id), ${sql.table(table)} as t where ${holds}
    union all select 1 from ${sql.table(table)}
  `.execute(db)
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
  // What the database knows to be empty has no plan.
  const [record, length = 0] = (plan?.Plans ?? []).map((each) => each['Plan Rows']).toReversed()
  return { length, record: record ?? plan?.['Plan Rows'] ?? 0 }
}
