import { LinearClient } from '@linear/sdk'

/** Only weighed: it speaks to its own service. */
export async function task(apiKey: string) {
  const client = new LinearClient({ apiKey })
  const issue = await client.issue('ENG-1')
  const issues = await client.issues({ first: 2 })
  await issues.fetchNext()
  return { one: issue.id, listed: issues.nodes.map((node) => node.id) }
}
