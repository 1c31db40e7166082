import { graphql } from '@octokit/graphql'
import { paginateGraphQL } from '@octokit/plugin-paginate-graphql'
import {
  oneStatement,
  pageOfStatements,
  slug,
  type Brought,
  type OneStatement,
  type PageOfStatements,
} from './documents.ts'

// Its plugin turns pages by a variable of this name.
const byCursor = pageOfStatements.replaceAll('$after', '$cursor')

export async function task(url: string): Promise<Brought> {
  const own = graphql.defaults({
    baseUrl: url.replace(/\/graphql$/, ''),
    headers: { accept: 'application/json' },
  })
  // The plugin needs no more of Octokit than this.
  const octokit = paginateGraphQL({ graphql: own } as never)
  const { statement } = await octokit.graphql<OneStatement>(oneStatement, { slug })
  const listed: string[] = []
  let pages = 0
  for await (const { statements } of octokit.graphql.paginate.iterator<PageOfStatements>(
    byCursor,
  )) {
    listed.push(...statements.nodes.map((node) => node.slug))
    if (++pages === 2) break
  }
  return { one: statement?.slug, listed }
}
