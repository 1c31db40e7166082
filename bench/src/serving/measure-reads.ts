import { Client } from 'pg'
import { answerTo, compareAnswers } from './answer-to.ts'
import { answerFromDirectus } from './directus-answer.ts'
import {
  documents,
  documentsForDirectus,
  listForPostGraphile,
  recordForPostGraphile,
} from './documents.ts'
import { graphqlRequest } from './graphql-request.ts'
import type { Request } from './load.ts'
import { measureRounds, type Rate, type Rounds, type Side } from './measure-rounds.ts'
import { pageEnds } from './page-ends.ts'
import { startPeer } from './peer.ts'
import { serving, startService, withoutCache, type Stage } from './stage.ts'
import type { Target } from './targets.ts'

export interface Reads {
  rates: Record<string, Record<string, Rate>>
  targets: Target[]
}

/** Half the turns of the nested query's are enough: these are many requests a second. */
const options = { seconds: 2 }

/** A list, a page deep in it, a list through a relation, and one record. */
export function measureReads({ postmaster }: Stage, databaseUrl: string): Promise<Reads> {
  const starting = {
    service: startService(databaseUrl, withoutCache),
    raw: startPeer('raw-server.ts', databaseUrl),
    postgraphile: startPeer('postgraphile-server.ts', databaseUrl),
    directus: startPeer('directus-server.ts', databaseUrl),
  }
  return serving(starting, async ({ service, raw, postgraphile, directus }) => {
    const { speakers, slugs } = await namesOf(databaseUrl)
    const ends = await pageEnds(service.url, raw.url)
    const list = (variables: object) => graphqlRequest(documents.list, variables)

    const first = {
      service: [list({})],
      raw: [{ path: '/list' }],
      postgraphile: [graphqlRequest(listForPostGraphile)],
      directus: [graphqlRequest(documentsForDirectus.list)],
    }
    const deep = {
      service: [list({ after: ends.service })],
      raw: [{ path: path('listAfter', ends.raw.split(',')) }],
    }
    const filtered = {
      service: speakers.map((slug) => list({ filter: { speaker: { slug: { in: [slug] } } } })),
      raw: speakers.map((slug) => ({ path: path('listBySpeaker', [slug]) })),
    }
    const record = {
      service: slugs.map((slug) => graphqlRequest(documents.record, { slug })),
      raw: slugs.map((slug) => ({ path: path('record', [slug]) })),
      postgraphile: slugs.map((slug) => graphqlRequest(recordForPostGraphile, { slug })),
      directus: slugs.map((slug) => graphqlRequest(documentsForDirectus.record, { slug })),
    }
    const servers = { service, raw, postgraphile, directus }
    const measure = async (
      title: string,
      asked: Partial<Record<keyof typeof servers, Request[]>>,
    ) => {
      const sides = Object.fromEntries(
        Object.entries(asked).map(([name, requests]): [string, Side] => [
          name,
          { ...servers[name as keyof typeof servers], requests },
        ]),
      )
      await compareSides(title, sides)
      return measureRounds(sides, postmaster, options)
    }

    const lists = await measure('A list of 20', first)
    const filter = await measure('A list by its speaker', filtered)
    const records = await measure('A record by its slug', record)
    await compareSides('Page 500', {
      service: { ...service, requests: deep.service },
      raw: { ...raw, requests: deep.raw },
    })
    const pages = await measureRounds(
      {
        'service, page 1': { ...service, requests: first.service },
        'service, page 500': { ...service, requests: deep.service },
        'raw, page 1': { ...raw, requests: first.raw },
        'raw, page 500': { ...raw, requests: deep.raw },
      },
      postmaster,
      options,
    )
    return {
      rates: {
        'list of 20': lists.rates,
        'page 1 and page 500': pages.rates,
        'list by speaker': filter.rates,
        'record by slug': records.rates,
      },
      targets: [
        ...overRaw('list of 20', lists, 0.6),
        {
          what: 'page 500 by cursor, requests/s over page 1',
          value: pages.over('service, page 500', 'service, page 1'),
          unit: '×',
          atLeast: 0.8,
          atMost: 1.25,
        },
        { what: '  raw', value: pages.over('raw, page 500', 'raw, page 1'), unit: '×' },
        ...overRaw('list of 20 by the slug of its speaker', filter, 0.6),
        ...overRaw('record by slug', records, 0.4),
      ],
    }
  })
}

function overRaw(title: string, rounds: Rounds, atLeast: number): Target[] {
  const peers = { postgraphile: 'PostGraphile', directus: 'Directus' }
  const also = Object.entries(peers)
    .filter(([peer]) => rounds.rates[peer])
    .map(([peer, name]): Target => {
      return { what: `  over ${name}`, value: rounds.over('service', peer), unit: '×' }
    })
  return [
    {
      what: `${title}, requests/s over raw`,
      value: rounds.over('service', 'raw'),
      unit: '×',
      atLeast,
    },
    ...also,
    {
      what: '  processor time of PostgreSQL, over raw',
      value: rounds.postgresOver('service', 'raw'),
      unit: '×',
    },
  ]
}

/** Some of the requests of each, in turns, are answered alike. */
async function compareSides(title: string, sides: Record<string, Side>): Promise<void> {
  const count = Math.min(...Object.values(sides).map(({ requests }) => requests.length))
  for (let number = 0; number < count; number += Math.ceil(count / 10)) {
    const answers: Record<string, unknown> = {}
    for (const [name, { url, requests }] of Object.entries(sides)) {
      const answer = await answerTo(url, requests[number] ?? {})
      answers[name] = name === 'directus' ? answerFromDirectus(answer) : answer
    }
    compareAnswers(title, answers)
  }
}

function path(name: string, values: readonly string[]): string {
  return `/${name}?${new URLSearchParams(values.map((value) => ['p', value] as [string, string])).toString()}`
}

/** Speakers from those with most statements to those with few, and statements from all over the record. */
async function namesOf(databaseUrl: string): Promise<{ speakers: string[]; slugs: string[] }> {
  const client = new Client(databaseUrl)
  await client.connect()
  try {
    const speakers = await client.query<{ slug: string }>(`
      SELECT slug FROM (
        SELECT p.slug, row_number() OVER (ORDER BY count(*) DESC, p.slug) AS rank
        FROM statement_speaker l JOIN person p ON p.id = l.person_id GROUP BY p.slug
      ) ranked WHERE rank % 20 = 1 AND rank <= 1000 ORDER BY rank`)
    const statements = await client.query<{ slug: string }>(`
      SELECT slug FROM (
        SELECT slug, row_number() OVER (ORDER BY id) AS number, count(*) OVER () AS all FROM statement
      ) numbered WHERE number % (numbered.all / 200) = 0`)
    return {
      speakers: speakers.rows.map(({ slug }) => slug),
      slugs: statements.rows.map(({ slug }) => slug),
    }
  } finally {
    await client.end()
  }
}
