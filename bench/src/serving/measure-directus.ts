import { answerTo, compareAnswers } from './answer-to.ts'
import { answerFromDirectus } from './directus-answer.ts'
import { documents, documentsForDirectus } from './documents.ts'
import { graphqlRequest } from './graphql-request.ts'
import type { Request } from './load.ts'
import { measureRounds, type Rate } from './measure-rounds.ts'
import { startPeer } from './peer.ts'
import { prepareDirectus } from './prepare-directus.ts'
import { slugsOf } from './slugs.ts'
import { serving, startService, withoutCache, type Stage } from './stage.ts'
import type { Target } from './targets.ts'

interface BesideDirectus {
  rates: Record<string, Record<string, Rate>>
  targets: Target[]
}

/** The nested query, a list and a record, asked of the service and of Directus. */
export async function measureDirectus(
  { postmaster }: Stage,
  databaseUrl: string,
): Promise<BesideDirectus> {
  await prepareDirectus(databaseUrl)
  const slugs = await slugsOf(databaseUrl)
  const asked: Record<string, { service: Request[]; directus: Request[] }> = {
    'nested query': {
      service: [graphqlRequest(documents.nested)],
      directus: [graphqlRequest(documentsForDirectus.nested)],
    },
    'list of 20': {
      service: [graphqlRequest(documents.list)],
      directus: [graphqlRequest(documentsForDirectus.list)],
    },
    'record by slug': {
      service: slugs.map((slug) => graphqlRequest(documents.record, { slug })),
      directus: slugs.map((slug) => graphqlRequest(documentsForDirectus.record, { slug })),
    },
  }
  const starting = {
    service: startService(databaseUrl, withoutCache),
    directus: startPeer('directus-server.ts', databaseUrl),
  }
  return serving(starting, async ({ service, directus }) => {
    const rates: BesideDirectus['rates'] = {}
    const targets: Target[] = []
    for (const [title, requests] of Object.entries(asked)) {
      const [ours = {}, theirs = {}] = [requests.service[0], requests.directus[0]]
      compareAnswers(title, {
        service: await answerTo(service.url, ours),
        directus: answerFromDirectus(await answerTo(directus.url, theirs)),
      })
      const sides = {
        service: { ...service, requests: requests.service },
        directus: { ...directus, requests: requests.directus },
      }
      const rounds = await measureRounds(sides, postmaster)
      rates[title] = rounds.rates
      const value = rounds.over('service', 'directus')
      targets.push({ what: `${title}, requests/s over Directus`, value, unit: '×' })
    }
    return { rates, targets }
  })
}
