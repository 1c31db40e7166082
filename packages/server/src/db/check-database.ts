import { Client } from 'pg'
import { hasCode } from '../error-code.ts'
import { SetupError } from '../setup-error.ts'

const oldest = 15

/** Throws a `SetupError` that says what to do where the database cannot be used as it is. */
export async function checkDatabase(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new SetupError('DATABASE_URL must begin with postgres:// or postgresql://')
  }
  const client = makeClient(url)
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new SetupError(explain(error, client), { cause: error })
  }
  try {
    const { rows } = await client.query<{ version: number; name: string }>(
      "SELECT current_setting('server_version_num')::integer AS version, current_setting('server_version') AS name",
    )
    const server = rows[0]
    if (server && server.version < oldest * 10_000) {
      throw new SetupError(
        `The database at ${place(client)} is PostgreSQL ${server.name}: ${oldest} or newer is needed`,
      )
    }
  } finally {
    await client.end()
  }
}

function makeClient(url: string): Client {
  try {
    return new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  } catch (error) {
    // The parser's own words could repeat the address, and with it the password.
    if (!(error instanceof TypeError || error instanceof URIError)) throw error
    throw new SetupError('DATABASE_URL is not an address: postgres://user:password@host:5432/name')
  }
}

function explain(error: unknown, client: Client): string {
  const where = place(client)
  if (hasCode(error, 'ENOTFOUND', 'EAI_AGAIN')) {
    return `The database's host ${client.host} is not known: correct DATABASE_URL`
  }
  if (hasCode(error, 'ECONNREFUSED', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH')) {
    return `No database answers at ${where}: start it, or correct DATABASE_URL`
  }
  if (hasCode(error, '3D000')) {
    return `There is no database ${client.database} at ${where}: create it, or correct DATABASE_URL`
  }
  const reason = error instanceof Error ? error.message : String(error)
  if (hasCode(error, '28P01', '28000') || reason.startsWith('SASL')) {
    return `The database at ${where} refuses user ${client.user}: correct name and password in DATABASE_URL`
  }
  if (hasCode(error, '57P03', '53300')) {
    return `The database at ${where} takes no connection at the moment (${reason}): try again`
  }
  return `The database at ${where} cannot be used (${reason}): correct DATABASE_URL`
}

const place = ({ host, port }: Client) =>
  host.startsWith('/') ? `the socket in ${host}` : `${host}:${port}`
