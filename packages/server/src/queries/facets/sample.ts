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
  /** How many of all documents are looked at to tell how long a list is. */
  probe: number
  /** Where several lists are counted at once: for all of them, and at least for each. */
  together: number
  least: number
}

export const defaultLimits: Limits = {
  exact: 5000,
  record: 20_000,
  sample: 500,
  probe: 2000,
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

/** The share of all documents that are drawn up to a number. */
const shareUpTo = (number: number) => (number - lowest) / span

export interface Slice {
  /** Documents drawn up to this number are the sample. */
  until: bigint
  /** Which share of all they are. */
  share: number
}

/**
 * Looks at a few of all documents, and tells by them up to how many of a list are to be counted: or,
 * where so many stand in it that it is longer, the slice of all documents that holds a sample of it.
 */
export async function planFor(
  db: Kysely<Database>,
  { table, ids, holds }: Lists,
  { exact, record, sample, probe }: Limits,
): Promise<{ exact: number; slice?: Slice }> {
  const looked = sql`from ${sql.table(table)} as t order by ${drawn} limit ${probe}`
  const { rows } = await sql<{ looked: number; last: string | null; found: number }>`
    select
      (select count(*)::integer from (select t.id ${looked}) all_looked) as looked,
      (select max(number)::text from (select ${drawn} as number ${looked}) numbers) as last,
      (select count(*)::integer
        from unnest(${[...ids]}::uuid[]) as owner (id), (select t.* ${looked}) as t
        where ${holds}) as found
  `.execute(db)
  const [row] = rows
  if (!row || row.last === null || row.looked < probe) return { exact: Math.max(exact, record) }
  const share = shareUpTo(Number(row.last))
  if (row.looked / share <= record) return { exact: Math.max(exact, record) }
  // So far from the limit that chance cannot be the reason.
  if (row.found - 4 * Math.sqrt(row.found) < exact * share) return { exact }
  const wanted = Math.min((share * sample) / row.found, 1)
  return { exact, slice: { share: wanted, until: BigInt(Math.floor(wanted * span + lowest)) } }
}
