/** The tables that the questions need. */
const collections = [
  'event',
  'event_topic',
  'participation',
  'person',
  'statement',
  'statement_speaker',
  'statement_topic',
  'topic',
]

/** Fields for the rows of another table that point at a row: Directus has none until they are told. */
const toMany = [
  { of: 'event', field: 'topics', table: 'event_topic', column: 'event_id' },
  { of: 'event', field: 'participants', table: 'participation', column: 'event_id' },
  { of: 'event', field: 'statements', table: 'statement', column: 'event_id' },
  { of: 'statement', field: 'speakers', table: 'statement_speaker', column: 'statement_id' },
  { of: 'statement', field: 'topics', table: 'statement_topic', column: 'statement_id' },
]

/** Tells Directus which tables to serve, how they belong together, and that everybody may read them. */
export async function describeTables(url: string, token: string): Promise<void> {
  const ask = (method: string, path: string, body?: unknown) =>
    answerOf(url, token, { method, path, body })
  for (const collection of collections)
    await ask('PATCH', `/collections/${collection}`, { meta: {} })
  for (const { of, field, table, column } of toMany) {
    const meta = { special: ['o2m'], interface: 'list-o2m' }
    await ask('POST', `/fields/${of}`, { field, type: 'alias', schema: null, meta })
    await ask('PATCH', `/relations/${table}/${column}`, { meta: { one_field: field } })
  }
  const policies = (await ask('GET', '/policies')) as { id: string; name: string }[]
  const policy = policies.find(({ name }) => name === '$t:public_label')?.id
  if (!policy) throw new Error('Directus has no policy for everybody')
  const readers = collections.map((collection) => ({
    policy,
    collection,
    action: 'read',
    fields: ['*'],
  }))
  await ask('POST', '/permissions', readers)
}

async function answerOf(
  url: string,
  token: string,
  { method, path, body }: { method: string; path: string; body: unknown },
): Promise<unknown> {
  const response = await fetch(new URL(path, url), {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} is answered ${response.status}: ${text}`)
  return (JSON.parse(text) as { data: unknown }).data
}
