import type { Command } from 'commander'
import { readConfig } from '../config.ts'

/** `communique migrate`: brings the tables up to date and does nothing else. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables of the database up to date')
    .action(async () => {
      const { openDatabase } = await import('../database.ts')
      const database = await openDatabase(readConfig(), 'command', (line) =>
        process.stderr.write(`${line}\n`),
      )
      await database.close()
      process.stdout.write(`The tables are up to date: ${database.description}\n`)
    })
}
