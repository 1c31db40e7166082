import { Option, type Command } from 'commander'
import { checkBundle, openBundle, readBundle, type BundleEntry } from '../content/bundle-reader.ts'
import { importEntries, type ImportProgress } from '../content/import.ts'
import { describeReport } from './import-report.ts'
import { withDatabase } from './open-database.ts'
import { openProgressLine, type ProgressLine } from './progress-line.ts'

interface Options {
  dryRun: boolean
  onError: 'stop' | 'skip'
  author: string
  json: boolean
}

const examples = `
Examples:
  communique import seed/founding/*.ndjson
  communique import --on-error skip --author archive trips.ndjson.gz
  generate-bundle | communique import --dry-run -

A bundle is NDJSON: {"communique": 1}, then {"entity", "slug", "document"} a line; gzip is known by
itself. Documents may stand in any order. Run again, an import changes nothing; killed, it is run again.`

export function addImport(program: Command): void {
  program
    .command('import')
    .description('bring bundles into the record')
    .argument('<file...>', 'bundles; - is standard input')
    .option('--dry-run', 'check everything and write nothing', false)
    .addOption(
      new Option('--on-error <policy>', 'when a document is refused')
        .choices(['stop', 'skip'])
        .default('stop'),
    )
    .option('--author <name>', 'whom the revisions name', 'import')
    .option('--json', 'print the report as JSON', false)
    .addHelpText('after', examples)
    .action(runImport)
}

async function runImport(files: string[], { json, ...options }: Options): Promise<void> {
  files.forEach(checkBundle)
  const progress = openProgressLine(process.stderr)
  const interruption = watchInterrupt(progress)
  try {
    const report = await withDatabase((db) =>
      importEntries(db, readBundles(files), { ...options, onProgress: interruption.pass }),
    )
    progress.end()
    process.stdout.write(
      json ? `${JSON.stringify(report, null, 2)}\n` : describeReport(report, options),
    )
    if (report.refused.length > 0) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    progress.end()
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 130
  } finally {
    interruption.release()
  }
}

async function* readBundles(files: readonly string[]): AsyncGenerator<BundleEntry> {
  for (const file of files) yield* readBundle(file === '-' ? 'stdin' : file, openBundle(file))
}

class Interrupted extends Error {}

const labels = { reading: 'Reading', publishing: 'Publishing' }

/** Ctrl-C ends the import where it reports progress, which is never within a batch; twice, at once. */
function watchInterrupt(progress: ProgressLine) {
  let interrupted = false
  const interrupt = () => {
    interrupted = true
  }
  process.once('SIGINT', interrupt)
  return {
    pass({ phase, done, total }: ImportProgress) {
      progress.show({ label: labels[phase], done, total })
      if (interrupted)
        throw new Interrupted(
          phase === 'reading'
            ? `Interrupted while reading, after ${done} entries: nothing was published.`
            : `Interrupted: ${done} of ${total} documents are published. Run it again for the rest.`,
        )
    },
    release: () => void process.removeListener('SIGINT', interrupt),
  }
}
