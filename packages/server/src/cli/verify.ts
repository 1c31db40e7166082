import { isUtf8 } from 'node:buffer'
import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { openBundle } from '../content/bundle-reader.ts'
import { verifySource } from '../content/verify.ts'
import { SetupError } from '../setup-error.ts'
import { withDatabase } from './open-database.ts'
import { describeVerification } from './verify-report.ts'

interface Options {
  source: string
  text: string
  json: boolean
}

const examples = `
Example:
  communique verify --source coatepeque-article --text article.txt

Compares length, hash, archived passages and every citation of the source with the text. Nothing of
the text is kept. Ends with code 1 if anything does not hold.`

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description("check a source's citations against its complete text")
    .requiredOption('--source <slug>', 'the source')
    .requiredOption('--text <file>', 'its complete text, in UTF-8; - is standard input')
    .option('--json', 'print the report as JSON', false)
    .addHelpText('after', examples)
    .action(runVerify)
}

async function runVerify({ source, text: file, json }: Options): Promise<void> {
  const text = await readText(file)
  const report = await withDatabase((db) => verifySource(db, source, text))
  if (!report) throw new SetupError(`The record has no source ${source}`)
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : describeVerification(report))
  if (!report.holds) process.exitCode = 1
}

async function readText(file: string): Promise<string> {
  const bytes = await buffer(openBundle(file))
  if (!isUtf8(bytes)) throw new SetupError(`${file} is not UTF-8`)
  return bytes.toString('utf8')
}
