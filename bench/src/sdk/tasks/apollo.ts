import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'
import {
  oneStatement,
  pageOfStatements,
  slug,
  type Brought,
  type OneStatement,
  type PageOfStatements,
} from './documents.ts'

const one = gql(oneStatement)
const many = gql(pageOfStatements)

export async function task(url: string): Promise<Brought> {
  const client = new ApolloClient({
    link: ApolloLink.from([new RetryLink(), new HttpLink({ uri: url })]),
    cache: new InMemoryCache(),
  })
  const { data } = await client.query<OneStatement>({ query: one, variables: { slug } })
  const listed: string[] = []
  let after: string | null | undefined = null
  for (let page = 0; page < 2; page++) {
    const variables: { after: string | null | undefined } = { after }
    const { data: listing } = await client.query<PageOfStatements>({ query: many, variables })
    listed.push(...(listing?.statements.nodes ?? []).map((node) => node.slug))
    after = listing?.statements.pageInfo.endCursor
  }
  return { one: data?.statement?.slug, listed }
}
