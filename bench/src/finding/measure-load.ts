import { Pool } from 'pg'
import { graphqlRequest } from '../serving/graphql-request.ts'
import { load } from '../serving/load.ts'
import { askService } from './ask-service.ts'
import { documents, type DocumentName } from './documents.ts'
import { frequentTopics, holding, inYear, onTopic, whole, type List } from './lists.ts'

/** What is waited for at many connections at once. */
export interface Load {
  document: DocumentName
  /** Whether the service had its memory, out of which most of these answers then come. */
  kept: boolean
  requests: number
  perSecond: number
  p50Ms: number
  p95Ms: number
  maxMs: number
}

const connections = 16
const seconds = 12

const words = [
  'government',
  'world peace',
  'trade',
  '"united states"',
  'security border',
  'migration',
  'tariff',
  'justice',
  'war or peace',
  'economic growth',
  'immigration -border',
  'public health',
  'goverment',
  'congress',
  'tariff treaty',
  'seguridad',
  'frontera comercio',
  'silver gold',
  'democracia',
  'lake',
]

/** Asks at 16 connections, each for the next thing as soon as it is answered. */
export async function measureLoads(
  url: string,
  databaseUrl: string,
  kept: boolean,
): Promise<Load[]> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 })
  const topics = await frequentTopics(pool)
  await pool.end()
  const lists = [whole, ...words.map(holding), ...topics.flatMap(listsOf)]
  const filters = lists.map(({ filter }) => ({ filter }))
  const timelines = filters.map((each, index) => ({
    ...each,
    interval: index % 2 ? 'YEAR' : 'DECADE',
  }))
  const searches = words.map((query) => ({ query }))
  const asked = { search: searches, facets: filters, timeline: timelines }
  const loads: Load[] = []
  // Nothing of a search is kept.
  for (const document of kept ? summed : all)
    loads.push({ kept, ...(await measure(url, document, asked[document])) })
  return loads
}

const summed = ['facets', 'timeline'] as const
const all = ['search', ...summed] as const

/** One list in three is exact for being of one year. */
function listsOf(topic: string, place: number): List[] {
  const list = onTopic(topic, topic)
  return place % 3 === 0 ? [inYear(list, 1976 + place)] : [list]
}

async function measure(
  url: string,
  document: DocumentName,
  variables: readonly object[],
): Promise<Omit<Load, 'kept'>> {
  // An answer with errors is thrown.
  for (const each of variables) await askService(url, document, each)
  const requests = variables.map((each) => graphqlRequest(documents[document], each))
  const output = await load({ url, requests, connections, seconds })
  const { p50Ms, p95Ms, maxMs } = output
  const perSecond = output.requests / output.seconds
  return { document, requests: output.requests, perSecond, p50Ms, p95Ms, maxMs }
}
