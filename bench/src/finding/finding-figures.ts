import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openEmbedded } from '../../../packages/server/src/db/embedded/open.ts'
import { load, machine } from '../machine.ts'
import { withFolder } from '../paths.ts'
import { writeIntoReadme } from '../readme.ts'
import { say } from '../say.ts'
import { keeps } from '../sdk/targets.ts'
import { startScript, type Service } from '../service.ts'
import { targetTable } from '../target-table.ts'
import { askService } from './ask-service.ts'
import { makeDatabase } from './database.ts'
import { measureLoads, type Load } from './measure-load.ts'
import { measureRatios, type Ratio } from './measure-ratios.ts'
import { targetsOf } from './targets.ts'

const results = new URL('../../finding.json', import.meta.url)
const seed = 1
const sizes = [2000, 20_000, 200_000]

/** Measures how things are found; whether all targets are kept. */
export async function measureFinding(size = '200000'): Promise<boolean> {
  const statements = Number(size)
  if (!sizes.includes(statements)) throw new Error(`There are ${sizes.join(', ')}, no ${size}`)
  const where = machine()
  const measured = await withFolder(async (folder) => {
    const dataDir = join(folder, 'data')
    const server = await openEmbedded({ dataDir, as: 'service', log: () => {} })
    try {
      say('The corpus …')
      const corpus = await makeDatabase(server.url, 'corpus', 'corpus')
      say(`A made-up record of ${statements} statements …`)
      const content = { seed, statements, events: statements / 10 }
      const record = await makeDatabase(server.url, 'record', content)
      say(`It took ${Math.round(record.ms / 1000)} s. Ratios on the corpus …`)
      const loadBetween = load()
      const ratios = await serving(corpus.url, (url) => measureRatios(url, corpus.url, 'corpus'))
      return await serving(record.url, async (url) => {
        say('Ratios on the record …')
        ratios.push(...(await measureRatios(url, record.url, 'record')))
        say('At 16 connections …')
        const loads = await measureLoads(url, record.url, false)
        return { ...where, ...content, madeInMs: record.ms, loadBetween, ratios, loads }
      }).then(async (counted) => {
        say('The same from memory …')
        const kept = await serving(
          record.url,
          (url) => measureLoads(url, record.url, true),
          withMemory,
        )
        return { ...counted, loads: [...counted.loads, ...kept] }
      })
    } finally {
      await server.stop()
    }
  })
  return report(measured)
}

/** What is asked is to be worked out anew each time. */
const withoutMemory = { ENTITY_CACHE: 'off' }
const withMemory = { ENTITY_CACHE: 'on' }

async function serving<T>(
  databaseUrl: string,
  work: (url: string) => Promise<T>,
  memory = withoutMemory,
): Promise<T> {
  const ready = (url: string) => askService(url, 'search', { query: 'peace' })
  // One caller asks for more than one may.
  const environment = {
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'error',
    RATE_LIMIT: '0',
    RESPONSE_CACHE: '0',
    ...memory,
  }
  const service: Service = await startScript({ environment, ready }, '--no-corpus')
  try {
    return await work(service.url)
  } finally {
    await service.stop()
  }
}

type Measured = ReturnType<typeof machine> & {
  statements: number
  events: number
  seed: number
  madeInMs: number
  loadBetween: number
  ratios: Ratio[]
  loads: Load[]
}

async function report(measured: Measured): Promise<boolean> {
  const { date, cores, processor, node, loadBefore, loadBetween, ratios, loads } = measured
  const { statements, events, madeInMs } = measured
  const targets = targetsOf(ratios, loads)
  const told = [
    `${date}: ${cores} cores (${processor}), Node ${node}, PostgreSQL 18 (the service's own),`,
    `load average ${loadBefore} before, ${loadBetween} when the record was made;`,
    `${statements.toLocaleString('en')} statements and ${events.toLocaleString('en')} events,`,
    `made in ${Math.round(madeInMs / 1000)} s.`,
  ]
  const tables = `${told.join(' ')}\n\n${targetTable('finding', targets)}`
  if (statements === Math.max(...sizes)) {
    await writeFile(results, `${JSON.stringify({ ...measured, targets }, undefined, 2)}\n`)
    await writeIntoReadme('finding', tables)
  } else process.stdout.write(`${tables}\n`)
  return targets.every(keeps)
}
