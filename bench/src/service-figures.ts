import { writeFile } from 'node:fs/promises'
import { figuresOf, keeps } from './figures.ts'
import { machine } from './machine.ts'
import { measureClone } from './measure-clone.ts'
import { measureRate } from './measure-rate.ts'
import { measureStarts } from './measure-starts.ts'
import { results } from './paths.ts'
import { say } from './say.ts'
import { tableOf } from './table.ts'

/** Measures the service; whether all targets are kept. */
export async function measureService(): Promise<boolean> {
  // One after the other: the machine has few cores, and each measures as if it were alone.
  const where = machine()
  say('Starts, and the import beside them …')
  const starts = await measureStarts()
  say('Import and COPY, three rounds …')
  const rate = await measureRate()
  say('Clone to first answer …')
  const clone = await measureClone()

  const figures = figuresOf(clone, starts, rate)
  const measured = { ...where, figures, clone, starts, rate }
  await writeFile(results, `${JSON.stringify(measured, undefined, 2)}\n`)
  process.stdout.write(`${tableOf(figures)}\n`)
  if (where.loadBefore > where.cores / 2)
    say(`Other programs were running (load ${where.loadBefore}): only the ratio is to be believed.`)
  return figures.every(keeps)
}
