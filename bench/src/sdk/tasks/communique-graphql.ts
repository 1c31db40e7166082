import { createCoreClient } from '@communique/sdk/core'
import { graphql } from '@communique/sdk/graphql'
import { oneStatement, pageOfStatements, slug, type Brought } from './documents.ts'

const One = graphql(oneStatement)
const Many = graphql(pageOfStatements)

export async function task(url: string): Promise<Brought> {
  const client = createCoreClient({ url })
  const { statement } = await client.request(One, { slug })
  const page = await client.paginate(Many, (data) => data.statements)
  const next = await page.next()
  return {
    one: statement?.slug,
    listed: [...page.nodes, ...(next?.nodes ?? [])].map((listed) => listed.slug),
  }
}
