import { sql } from 'kysely'
import type { Db } from '../publication/write-rows.ts'

/**
 * Runs work in a transaction of one connection, and keeps what it wrote if it says so. In a dry
 * run all work shares one transaction, so that later work finds what earlier work wrote.
 */
export async function attempt(
  db: Db,
  dryRun: boolean,
  work: () => Promise<'keep' | 'undo'>,
): Promise<void> {
  const [begin, keep, undo] = dryRun
    ? ['SAVEPOINT attempt', 'RELEASE attempt', 'ROLLBACK TO attempt']
    : ['BEGIN', 'COMMIT', 'ROLLBACK']
  await sql.raw(begin).execute(db)
  let end: string = undo
  try {
    if ((await work()) === 'keep') {
      // Deferred checks speak here in a dry run too.
      if (dryRun) await sql`SET CONSTRAINTS ALL IMMEDIATE`.execute(db)
      end = keep
    }
  } finally {
    await sql.raw(end).execute(db)
    if (dryRun) await sql`SET CONSTRAINTS ALL DEFERRED`.execute(db)
  }
}

/** Runs work that is undone at its end, whatever came of it. */
export async function rehearse(db: Db, work: () => Promise<void>): Promise<void> {
  await sql`BEGIN`.execute(db)
  try {
    await work()
  } finally {
    await sql`ROLLBACK`.execute(db)
  }
}
