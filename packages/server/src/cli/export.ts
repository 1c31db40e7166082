import { Option, type Command } from 'commander'
import { entities, type Entity } from '../content/documents/parts.ts'
import { exportBundle } from '../content/export.ts'
import { withDatabase } from './open-database.ts'
import { writeFileWhole, writeStdout } from './write-lines.ts'

interface Options {
  output?: string
  entity?: Entity[]
}

const examples = `
Examples:
  communique export --output record.ndjson.gz
  communique export --entity person --entity office | head -3

Import gives the same record back, and the same bytes when that is exported. --entity leaves out
what its documents refer to.`

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the published record as a bundle')
    .option('--output <file>', 'a file instead of standard output; compressed if it ends in .gz')
    .addOption(
      new Option('--entity <name...>', 'only documents of these, instead of all').choices(entities),
    )
    .addHelpText('after', examples)
    .action(runExport)
}

async function runExport({ output, entity }: Options): Promise<void> {
  await withDatabase(async (db) => {
    const lines = exportBundle(db, entity ? { entities: entity } : {})
    if (output === undefined) return writeStdout(lines)
    const written = await writeFileWhole(output, lines)
    process.stderr.write(`Wrote ${(written - 1).toLocaleString('en')} records to ${output}\n`)
  })
}
