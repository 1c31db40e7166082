import { createCoreClient } from '@communique/sdk/core'
import { GetStatement, ListStatements } from '@communique/sdk/documents'
import { slug, type Brought } from './documents.ts'

export async function task(url: string): Promise<Brought> {
  const client = createCoreClient({ url })
  const { statement } = await client.request(GetStatement, { slug })
  const page = await client.paginate(ListStatements, (data) => data.statements, { first: 2 })
  const next = await page.next()
  return {
    one: statement?.slug,
    listed: [...page.nodes, ...(next?.nodes ?? [])].map((listed) => listed.slug),
  }
}
