import {
  oneStatement,
  pageOfStatements,
  slug,
  type Brought,
  type OneStatement,
  type PageOfStatements,
} from './documents.ts'

export async function task(url: string): Promise<Brought> {
  const { statement } = await ask<OneStatement>(url, oneStatement, { slug })
  const listed: string[] = []
  let after: string | null = null
  for (let page = 0; page < 2; page++) {
    const { statements }: PageOfStatements = await ask(url, pageOfStatements, { after })
    listed.push(...statements.nodes.map((node) => node.slug))
    after = statements.pageInfo.endCursor
  }
  return { one: statement?.slug, listed }
}

async function ask<Data>(url: string, query: string, variables: object): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown[] }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
