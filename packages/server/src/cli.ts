#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import packageJson from '../package.json' with { type: 'json' }
import { addExport } from './cli/export.ts'
import { addImport } from './cli/import.ts'
import { addMigrate } from './cli/migrate.ts'
import { addStart } from './cli/start.ts'
import { addVerify } from './cli/verify.ts'
import { SetupError } from './setup-error.ts'

const program = new Command('communique')
  .description('The record of public diplomacy, served as a graph.')
  .version(packageJson.version)
  .showHelpAfterError('(--help tells more)')
  .exitOverride()

addStart(program)
addMigrate(program)
addImport(program)
addExport(program)
addVerify(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2)
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`communique: ${error.message}\n`)
  process.exit(1)
}
