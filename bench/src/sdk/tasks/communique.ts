import { createClient } from '@communique/sdk'
import { slug, type Brought } from './documents.ts'

export async function task(url: string): Promise<Brought> {
  const client = createClient({ url })
  const statement = await client.statements.get({ slug })
  const page = await client.statements.list({ first: 2 })
  const next = await page.next()
  return {
    one: statement?.slug,
    listed: [...page.nodes, ...(next?.nodes ?? [])].map((listed) => listed.slug),
  }
}
