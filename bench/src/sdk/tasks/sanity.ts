/* oxlint-disable eslint/no-underscore-dangle -- its documents have such names. */
import { createClient } from '@sanity/client'

interface Statement {
  _id: string
}

/** Only weighed: it speaks to its own service. */
export async function task(projectId: string) {
  const client = createClient({
    projectId,
    dataset: 'production',
    apiVersion: '2026-11-01',
    useCdn: true,
  })
  const one = await client.getDocument<Statement>('bukele-on-migration-agreement')
  const listed: string[] = []
  let after = ''
  for (let page = 0; page < 2; page++) {
    const found: Statement[] = await client.fetch(
      '*[_type == "statement" && _id > $after] | order(_id) [0...2]',
      { after },
    )
    listed.push(...found.map((statement) => statement._id))
    after = listed.at(-1) ?? after
  }
  return { one: one?._id, listed }
}
