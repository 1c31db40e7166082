import { Octokit } from '@octokit/core'
import { paginateGraphQL } from '@octokit/plugin-paginate-graphql'
import { retry } from '@octokit/plugin-retry'
import {
  oneStatement,
  pageOfStatements,
  slug,
  type Brought,
  type OneStatement,
  type PageOfStatements,
} from './documents.ts'

const headers = { accept: 'application/json' }
// Its plugin turns pages by a variable of this name.
const byCursor = pageOfStatements.replaceAll('$after', '$cursor')

export async function task(url: string): Promise<Brought> {
  const octokit = new (Octokit.plugin(paginateGraphQL, retry))({
    baseUrl: url.replace(/\/graphql$/, ''),
  })
  const { statement } = await octokit.graphql<OneStatement>(oneStatement, { slug, headers })
  const listed: string[] = []
  let pages = 0
  for await (const { statements } of octokit.graphql.paginate.iterator<PageOfStatements>(byCursor, {
    headers,
  })) {
    listed.push(...statements.nodes.map((node) => node.slug))
    if (++pages === 2) break
  }
  return { one: statement?.slug, listed }
}
