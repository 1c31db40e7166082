import { readFile, writeFile } from 'node:fs/promises'
import { makeDatabase } from '../finding/database.ts'
import { load, machine } from '../machine.ts'
import { writeIntoReadme } from '../readme.ts'
import { say } from '../say.ts'
import { measureCached } from './measure-cached.ts'
import { measureDirectus } from './measure-directus.ts'
import { measureGrowth } from './measure-growth.ts'
import { measureNested } from './measure-nested.ts'
import { measureReads } from './measure-reads.ts'
import type { Rate } from './measure-rounds.ts'
import { measureSoak, type Soak } from './measure-soak.ts'
import { rateTable } from './rate-table.ts'
import { withStage, type Stage } from './stage.ts'
import { keeps, targetTable, type Target } from './targets.ts'

const results = new URL('../../serving.json', import.meta.url)
const seed = 1

/** What one run has measured. */
interface Measured {
  targets: Target[]
  rates?: Record<string, Record<string, Rate>>
  soak?: Omit<Soak, 'targets'>
}

interface Part {
  title: string
  statements: number
  measure: (stage: Stage, databaseUrl: string) => Promise<Measured>
}

/** By the word that asks for them. */
const parts: Record<string, Part> = {
  '': { title: 'serving', statements: 200_000, measure: measureAll },
  '--directus': { title: 'serving beside Directus', statements: 200_000, measure: measureDirectus },
  '--soak': { title: 'soak', statements: 20_000, measure: measureLong },
  2000000: { title: 'a record ten times as large', statements: 2_000_000, measure: measureLarge },
}

type Written = Measured & { where: ReturnType<typeof machine> & { loadBetween: number } }

/** Measures how requests are served; whether all targets of what was measured are kept. */
export async function measureServing(option = ''): Promise<boolean> {
  const part = parts[option]
  if (!part) throw new Error(`There are ${Object.keys(parts).slice(1).join(', ')}, no ${option}`)
  const where = machine()
  const written = await withStage(async (stage): Promise<Written> => {
    const { statements } = part
    say(`A made-up record of ${statements.toLocaleString('en')} statements …`)
    const content = { seed, statements, events: statements / 10 }
    const { url } = await makeDatabase(stage.serverUrl, 'record', content)
    const loadBetween = load()
    return { where: { ...where, loadBetween }, ...(await part.measure(stage, url)) }
  })
  const all = { ...(await readResults()), [part.title]: written }
  await writeFile(results, `${JSON.stringify(all, undefined, 2)}\n`)
  await writeIntoReadme('serving', tablesOf(all))
  return written.targets.every(keeps)
}

async function measureAll(stage: Stage, databaseUrl: string): Promise<Measured> {
  say('The nested query …')
  const nested = await measureNested(stage, databaseUrl)
  say('Lists and records …')
  const reads = await measureReads(stage, databaseUrl)
  say('From the cache …')
  const cached = await measureCached(stage, databaseUrl)
  say('In records of other sizes …')
  const growth = await measureGrowth(stage, databaseUrl, 200_000, [2000, 20_000])
  const all = [nested, reads, cached, growth]
  return {
    targets: all.flatMap(({ targets }) => targets),
    rates: Object.assign({}, ...all.map(({ rates }) => rates)) as Measured['rates'] & object,
  }
}

async function measureLong(stage: Stage, databaseUrl: string): Promise<Measured> {
  say('Ten minutes of mixed load …')
  const { targets, ...soak } = await measureSoak(stage, databaseUrl)
  return { targets, soak }
}

function measureLarge(stage: Stage, databaseUrl: string): Promise<Measured> {
  return measureGrowth(stage, databaseUrl, 2_000_000, [20_000])
}

async function readResults(): Promise<Record<string, Written>> {
  const text = await readFile(results, 'utf8').catch(() => '{}')
  return JSON.parse(text) as Record<string, Written>
}

/** What each run has measured last, in the order of the runs. */
function tablesOf(all: Record<string, Written>): string {
  return Object.values(parts)
    .flatMap(({ title, statements }) => {
      const written = all[title]
      if (!written) return []
      const { where, targets, rates } = written
      const { date, cores, processor, node, loadBefore, loadBetween } = where
      const told = [
        `${date}: ${cores} cores (${processor}), Node ${node}, PostgreSQL 18 (the service's own),`,
        `${statements.toLocaleString('en')} statements; load average ${loadBefore} before,`,
        `${loadBetween} when the record was made.`,
      ]
      const tables = [told.join(' '), targetTable(title, targets)]
      return [...tables, ...(rates ? [rateTable(rates)] : [])]
    })
    .join('\n\n')
}
