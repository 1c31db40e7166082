import { Pool } from 'pg'
import { median } from '../median.ts'
import { askService } from './ask-service.ts'
import { casesOf, compare, type Case } from './cases.ts'
import type { DocumentName } from './documents.ts'

/** How long the service takes for an answer, beside the database alone. */
export interface Ratio {
  document: DocumentName
  content: 'corpus' | 'record'
  title: string
  /** Whether both count every document: else the service's counts are from a sample. */
  same: boolean
  ratio: number
  serviceMs: number
  sqlMs: number
}

const warmUp = 3
const rounds = 15

/** Asks both in turns, the service over HTTP, and compares what they answer. */
export async function measureRatios(
  url: string,
  databaseUrl: string,
  content: Ratio['content'],
): Promise<Ratio[]> {
  // As many as pg opens by default.
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 10,
    options: '-c effective_cache_size=96MB',
  })
  try {
    const ratios: Ratio[] = []
    for (const each of await casesOf(pool, content))
      ratios.push({ content, ...(await measure(each, url, pool)) })
    return ratios
  } finally {
    await pool.end()
  }
}

async function measure(
  { document, title, variables, bySql, comparable }: Case,
  url: string,
  pool: Pool,
): Promise<Omit<Ratio, 'content'>> {
  const ask = () => askService(url, document, variables)
  const asked = comparable(await ask())
  const same = asked !== undefined
  if (same) compare(`${document} of ${title}`, asked, await bySql(pool))
  const service: number[] = []
  const sql: number[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const both = [
      async () => timed(ask, round < 0 ? [] : service),
      async () => timed(() => bySql(pool), round < 0 ? [] : sql),
    ]
    for (const one of round % 2 === 0 ? both : both.toReversed()) await one()
  }
  const [serviceMs, sqlMs] = [median(service), median(sql)]
  return { document, title, same, ratio: serviceMs / sqlMs, serviceMs, sqlMs }
}

async function timed(work: () => Promise<unknown>, into: number[]): Promise<void> {
  const began = performance.now()
  await work()
  into.push(performance.now() - began)
}
