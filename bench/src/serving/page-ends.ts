import { answerTo } from './answer-to.ts'
import { documents } from './documents.ts'
import { graphqlRequest } from './graphql-request.ts'

interface List {
  statements: { pageInfo: { endCursor: string } }
}

/** The cursors of service and raw server behind which page 500 begins, found by walking there. */
export async function pageEnds(
  serviceUrl: string,
  rawUrl: string,
  page = 500,
): Promise<{ service: string; raw: string }> {
  const ends = { service: '', raw: '' }
  for (let number = 1; number < page; number++) {
    const after = ends.service ? { after: ends.service } : {}
    const parameters = new URLSearchParams(
      ends.raw.split(',').map((value) => ['p', value] as [string, string]),
    )
    const path = ends.raw ? `/listAfter?${parameters.toString()}` : '/list'
    ends.service = endOf(await answerTo(serviceUrl, graphqlRequest(documents.list, after)))
    ends.raw = endOf(await answerTo(rawUrl, { path }))
  }
  return ends
}

const endOf = (data: unknown) => (data as List).statements.pageInfo.endCursor
