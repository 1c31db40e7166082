import { answerTo, compareAnswers } from './answer-to.ts'
import { documents, nestedForPostGraphile } from './documents.ts'
import { graphqlRequest } from './graphql-request.ts'
import { load } from './load.ts'
import { measureRounds, type Rate } from './measure-rounds.ts'
import { startPeer } from './peer.ts'
import { serving, startService, withoutCache, type Stage } from './stage.ts'
import type { Target } from './targets.ts'

export interface Nested {
  rates: Record<string, Record<string, Rate>>
  targets: Target[]
}

const connections = 64

/** Twenty events with topics, participants and five statements each, which have speakers and topics. */
export function measureNested({ postmaster }: Stage, databaseUrl: string): Promise<Nested> {
  const starting = {
    service: startService(databaseUrl, withoutCache),
    raw: startPeer('raw-server.ts', databaseUrl),
    postgraphile: startPeer('postgraphile-server.ts', databaseUrl),
  }
  return serving(starting, async ({ service, raw, postgraphile }) => {
    const sides = {
      service: { ...service, requests: [graphqlRequest(documents.nested)] },
      raw: { ...raw, requests: [{ path: '/nested' }] },
      postgraphile: { ...postgraphile, requests: [graphqlRequest(nestedForPostGraphile)] },
    }
    compareAnswers('The nested query', {
      raw: await answerTo(raw.url, { path: '/nested' }),
      service: await answerTo(service.url, graphqlRequest(documents.nested)),
      postgraphile: await answerTo(postgraphile.url, graphqlRequest(nestedForPostGraphile)),
    })
    const rounds = await measureRounds(sides, postmaster)
    const crowded = await load({ ...sides.service, connections, seconds: 10 })
    const crowdedRaw = await load({ ...sides.raw, connections, seconds: 5 })
    const spread = crowded.p99Ms / crowded.p50Ms
    const rawSpread = crowdedRaw.p99Ms / crowdedRaw.p50Ms
    const targets: Target[] = [
      {
        what: 'nested query, requests/s over raw',
        value: rounds.over('service', 'raw'),
        unit: '×',
        atLeast: 0.75,
      },
      {
        what: '  over PostGraphile',
        value: rounds.over('service', 'postgraphile'),
        unit: '×',
        atLeast: 2,
      },
      {
        what: '  processor time of PostgreSQL, over raw',
        value: rounds.postgresOver('service', 'raw'),
        unit: '×',
        atMost: 0.5,
      },
      {
        what: `  64 connections: p99 (${crowded.p99Ms.toFixed(0)} ms) over p50; raw ${rawSpread.toFixed(1)} ×`,
        value: spread,
        unit: '×',
        atMost: 2.5,
      },
    ]
    return { rates: { 'nested query': rounds.rates }, targets }
  })
}
