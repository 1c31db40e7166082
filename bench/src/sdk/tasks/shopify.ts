import { createGraphQLClient } from '@shopify/graphql-client'
import {
  oneStatement,
  pageOfStatements,
  slug,
  type Brought,
  type OneStatement,
  type PageOfStatements,
} from './documents.ts'

export async function task(url: string): Promise<Brought> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  const client = createGraphQLClient({ url, headers, retries: 2 })
  const one = await client.request<OneStatement>(oneStatement, { variables: { slug } })
  if (one.errors) throw new Error(one.errors.message)
  const listed: string[] = []
  let after: string | null | undefined = null
  for (let page = 0; page < 2; page++) {
    const variables: { after: string | null | undefined } = { after }
    const { data, errors } = await client.request<PageOfStatements>(pageOfStatements, { variables })
    if (errors) throw new Error(errors.message)
    listed.push(...(data?.statements.nodes ?? []).map((node) => node.slug))
    after = data?.statements.pageInfo.endCursor
  }
  return { one: one.data?.statement?.slug, listed }
}
