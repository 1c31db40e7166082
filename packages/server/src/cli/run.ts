import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { SetupError } from '../setup-error.ts'

type AddCommand = (program: Command) => void

const commands: Record<string, () => Promise<AddCommand>> = {
  start: async () => (await import('./start.ts')).addStart,
  migrate: async () => (await import('./migrate.ts')).addMigrate,
  import: async () => (await import('./import.ts')).addImport,
  export: async () => (await import('./export.ts')).addExport,
  verify: async () => (await import('./verify.ts')).addVerify,
}

/** The command line. What the caller can put right is told in one line; wrong usage exits with 2. */
export async function run(argv: string[] = process.argv): Promise<void> {
  const program = new Command('communique')
    .description('The record of public diplomacy, served as a graph.')
    .version(packageJson.version)
    .showHelpAfterError('(--help tells more)')
    .exitOverride()
  for (const name of needed(argv[2])) (await commands[name]?.())?.(program)
  try {
    // Without a command the service is started; a word that is none must not be taken for its argument.
    const [, , asked = 'start'] = argv
    if (!asked.startsWith('-') && asked !== 'help' && !Object.hasOwn(commands, asked))
      program.error(`error: unknown command '${asked}'`)
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2)
    if (!(error instanceof SetupError)) throw error
    process.stderr.write(`communique: ${error.message}\n`)
    process.exit(1)
  }
}

/** The service need not read, and keep in memory, what imports and exports are made of. */
function needed(asked = 'start'): string[] {
  return Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands)
}
