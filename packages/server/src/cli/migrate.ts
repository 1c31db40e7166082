import type { Command } from 'commander'
import { withDatabase } from './open-database.ts'

/** `communique migrate`: brings the tables up to date, as opening does, and does nothing else. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables of the database up to date')
    .action(async () => {
      const description = await withDatabase((_db, what) => what)
      process.stdout.write(`The tables are up to date: ${description}\n`)
    })
}
