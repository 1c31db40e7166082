import { Client } from 'pg'

/** Runs something on a connection of its own. */
export async function onServer(
  url: string,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: url })
  // A server that ends is told of by the statement under way.
  client.on('error', () => {})
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Drops what a run left on a server that is not its own. */
export async function dropDatabases(serverUrl: string, runId: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where datname like $1',
      [`${runId}\\_%`],
    )
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  })
}
