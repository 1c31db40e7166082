import { makeDatabase } from '../finding/database.ts'
import { documents } from './documents.ts'
import { graphqlRequest } from './graphql-request.ts'
import { measureRounds, type Rate, type Side } from './measure-rounds.ts'
import { slugsOf } from './slugs.ts'
import { serving, startService, withoutCache, type Stage } from './stage.ts'
import type { Service } from '../service.ts'
import type { Target } from './targets.ts'
import { answerTo } from './answer-to.ts'

export interface Growth {
  rates: Record<string, Record<string, Rate>>
  targets: Target[]
}

/** One request after the other: what is measured is how long one takes. */
const options = { connections: 1, seconds: 2 }
const atMost = 1.5

/**
 * The time for one record by its slug, for the first page of a list and one in its middle, in records
 * of other sizes: each over the least of them.
 */
export async function measureGrowth(
  stage: Stage,
  databaseUrl: string,
  statements: number,
  others: readonly number[] = [2000, 20_000],
): Promise<Growth> {
  const databases: { size: string; url: string; count: number }[] = []
  for (const count of others) {
    const content = { seed: 1, statements: count, events: count / 10 }
    const { url } = await makeDatabase(stage.serverUrl, `record_${count}`, content)
    databases.push({ size: count.toLocaleString('en'), url, count })
  }
  databases.push({
    size: statements.toLocaleString('en'),
    url: databaseUrl,
    count: statements,
  })
  const starting = Object.fromEntries(
    databases.map((each) => [each.size, startService(each.url, withoutCache)]),
  )
  return serving(starting, async (services) => {
    const sides: Record<keyof typeof titles, Record<string, Side>> = {
      record: {},
      first: {},
      middle: {},
    }
    for (const { size, url, count } of databases) {
      const service = services[size] as Service
      const slugs = await slugsOf(url)
      const ask = graphqlRequest
      sides.record[size] = {
        ...service,
        requests: slugs.map((slug) => ask(documents.record, { slug })),
      }
      sides.first[size] = { ...service, requests: [ask(documents.list)] }
      const after = await middleOf(service.url, count)
      sides.middle[size] = { ...service, requests: [ask(documents.list, { after })] }
      // What is refused is quick.
      for (const side of Object.values(sides))
        for (const request of side[size]?.requests ?? []) await answerTo(service.url, request)
    }
    const rates: Growth['rates'] = {}
    const targets: Target[] = []
    for (const [name, title] of Object.entries(titles)) {
      const rounds = await measureRounds(
        sides[name as keyof typeof titles],
        stage.postmaster,
        options,
      )
      rates[`${title}, one connection`] = rounds.rates
      const p50 = Object.values(rounds.rates).map(({ p50Ms }) => p50Ms)
      targets.push({
        what: `${title}, p50 of ${databases.map((each) => each.size).join(', ')} statements: most over least`,
        value: Math.max(...p50) / Math.min(...p50),
        unit: '×',
        atMost,
      })
    }
    return { rates, targets }
  })
}

const titles = {
  record: 'record by slug',
  first: 'first page',
  middle: 'page in the middle',
}

/** The cursor in the middle of the list of all statements, found by walking there. */
async function middleOf(serviceUrl: string, statements: number): Promise<string> {
  const document = `query ($after: String) {
    statements(first: 100, order: SAID_ON_DESC, after: $after) { pageInfo { endCursor } }
  }`
  let after: string | undefined
  for (let passed = 0; passed < statements / 2; passed += 100) {
    const data = await answerTo(serviceUrl, graphqlRequest(document, { after }))
    after = (data as { statements: { pageInfo: { endCursor: string } } }).statements.pageInfo
      .endCursor
  }
  return after ?? ''
}
