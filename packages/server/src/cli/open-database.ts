import type { Kysely } from 'kysely'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import type { Database } from '../db/tables.ts'

/**
 * Runs a command's work on the database of the settings, migrated and with what it is in words, and
 * closes it whatever came of it.
 */
export async function withDatabase<Result>(
  work: (db: Kysely<Database>, description: string) => Result | Promise<Result>,
): Promise<Result> {
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const database = await openDatabase(readConfig(), 'command', log)
  try {
    return await work(database.write, database.description)
  } finally {
    await database.close()
  }
}
