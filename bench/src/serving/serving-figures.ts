import { readFile, writeFile } from 'node:fs/promises'
import { makeDatabase } from '../finding/database.ts'
import { load, machine } from '../machine.ts'
import { writeIntoReadme } from '../readme.ts'
import { say } from '../say.ts'
import { measureNested } from './measure-nested.ts'
import type { Rate } from './measure-rounds.ts'
import { rateTable } from './rate-table.ts'
import { withStage } from './stage.ts'
import { keeps, targetTable, type Target } from './targets.ts'

const results = new URL('../../serving.json', import.meta.url)
const content = { seed: 1, statements: 200_000, events: 20_000 }

/** What one run has measured. */
interface Part {
  where: ReturnType<typeof machine> & { loadBetween: number }
  rates: Record<string, Record<string, Rate>>
  targets: Target[]
}

const parts = { figures: measureFigures }
type PartName = keyof typeof parts
type Parts = Partial<Record<PartName, Part>>

/** Measures how requests are served; whether all targets of what was measured are kept. */
export async function measureServing(): Promise<boolean> {
  const name = 'figures'
  const part = await parts[name]()
  const all: Parts = { ...(await readParts()), [name]: part }
  await writeFile(results, `${JSON.stringify(all, undefined, 2)}\n`)
  await writeIntoReadme('serving', tablesOf(all))
  return part.targets.every(keeps)
}

function measureFigures(): Promise<Part> {
  const where = machine()
  return withStage(async (stage) => {
    say(`A made-up record of ${content.statements} statements …`)
    const { url } = await makeDatabase(stage.serverUrl, 'record', content)
    const loadBetween = load()
    say('The nested query …')
    const nested = await measureNested(stage, url)
    return {
      where: { ...where, loadBetween },
      rates: { 'nested query': nested.rates },
      targets: nested.targets,
    }
  })
}

async function readParts(): Promise<Parts> {
  const text = await readFile(results, 'utf8').catch(() => '{}')
  return JSON.parse(text) as Parts
}

function tablesOf(all: Parts): string {
  return Object.values(all)
    .map(({ where, rates, targets }) => {
      const { date, cores, processor, node, loadBefore, loadBetween } = where
      const told = `${date}: ${cores} cores (${processor}), Node ${node}, PostgreSQL 18 (the service's own), load average ${loadBefore} before, ${loadBetween} when the record was made.`
      const tables = [targetTable(targets)]
      if (Object.keys(rates).length > 0) tables.push(rateTable(rates))
      return [told, ...tables].join('\n\n')
    })
    .join('\n\n')
}
