import { Client, fetchExchange } from '@urql/core'
import { retryExchange } from '@urql/exchange-retry'
import {
  oneStatement,
  pageOfStatements,
  slug,
  type Brought,
  type OneStatement,
  type PageOfStatements,
} from './documents.ts'

export async function task(url: string): Promise<Brought> {
  const client = new Client({ url, exchanges: [retryExchange({}), fetchExchange] })
  const one = await client.query<OneStatement>(oneStatement, { slug }).toPromise()
  if (one.error) throw one.error
  const listed: string[] = []
  let after: string | null | undefined = null
  for (let page = 0; page < 2; page++) {
    const variables: { after: string | null | undefined } = { after }
    const { data, error } = await client
      .query<PageOfStatements>(pageOfStatements, variables)
      .toPromise()
    if (error) throw error
    listed.push(...(data?.statements.nodes ?? []).map((node) => node.slug))
    after = data?.statements.pageInfo.endCursor
  }
  return { one: one.data?.statement?.slug, listed }
}
