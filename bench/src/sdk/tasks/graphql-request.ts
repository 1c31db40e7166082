import { GraphQLClient } from 'graphql-request'
import {
  oneStatement,
  pageOfStatements,
  slug,
  type Brought,
  type OneStatement,
  type PageOfStatements,
} from './documents.ts'

export async function task(url: string): Promise<Brought> {
  const client = new GraphQLClient(url)
  const { statement } = await client.request<OneStatement>(oneStatement, { slug })
  const listed: string[] = []
  let after: string | null = null
  for (let page = 0; page < 2; page++) {
    const { statements }: PageOfStatements = await client.request(pageOfStatements, { after })
    listed.push(...statements.nodes.map((node) => node.slug))
    after = statements.pageInfo.endCursor
  }
  return { one: statement?.slug, listed }
}
