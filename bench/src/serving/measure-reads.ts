import { answerTo, compareAnswers } from './answer-to.ts'
import { documents, listForPostGraphile, recordForPostGraphile } from './documents.ts'
import { graphqlRequest } from './graphql-request.ts'
import type { Request } from './load.ts'
import { measureRounds, type Rate, type Rounds, type Side } from './measure-rounds.ts'
import { pageEnds } from './page-ends.ts'
import { startPeer } from './peer.ts'
import { slugsOf, speakersOf } from './slugs.ts'
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
  }
  return serving(starting, async ({ service, raw, postgraphile }) => {
    const speakers = await speakersOf(databaseUrl)
    const slugs = await slugsOf(databaseUrl)
    const ends = await pageEnds(service.url, raw.url)
    const list = (variables: object) => graphqlRequest(documents.list, variables)

    const first = {
      service: [list({})],
      raw: [{ path: '/list' }],
      postgraphile: [graphqlRequest(listForPostGraphile)],
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
    }
    const servers = { service, raw, postgraphile }
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
  const also: Target[] = rounds.rates['postgraphile']
    ? [{ what: '  over PostGraphile', value: rounds.over('service', 'postgraphile'), unit: '×' }]
    : []
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
    for (const [name, { url, requests }] of Object.entries(sides))
      answers[name] = await answerTo(url, requests[number] ?? {})
    compareAnswers(title, answers)
  }
}

function path(name: string, values: readonly string[]): string {
  return `/${name}?${new URLSearchParams(values.map((value) => ['p', value] as [string, string])).toString()}`
}
