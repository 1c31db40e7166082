import type { Config } from './config.ts'
import { connect, type Databases } from './db/connect.ts'
import { migrate } from './db/migrate.ts'

export interface OpenDatabase extends Databases {
  url: string
  /** What it is, for a person: an address without its password, or a folder. */
  description: string
}

/**
 * Opens the database of the settings, your server or one of our own in `DATA_DIR`, and migrates it.
 * Closing it ends what was started.
 */
export async function openDatabase(
  config: Config,
  as: 'service' | 'command',
  log: (line: string) => void,
): Promise<OpenDatabase> {
  const server = await openServer(config, as, log)
  try {
    await migrate(server.url)
    const databases = await connect(server.url, {
      readConnections: config.readConnections,
      statementTimeoutMs: config.statementTimeoutMs,
      connectionTimeoutMs: config.poolWaitMs,
    })
    return {
      ...databases,
      url: server.url,
      description: server.description,
      async close() {
        await databases.close()
        await server.stop()
      },
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function openServer(config: Config, as: 'service' | 'command', log: (line: string) => void) {
  if (config.databaseUrl) {
    return {
      url: config.databaseUrl,
      description: withoutPassword(config.databaseUrl),
      stop: async () => {},
    }
  }
  const { openEmbedded } = await import('./db/embedded/open.ts')
  const server = await openEmbedded({ dataDir: config.dataDir, as, log })
  return {
    url: server.url,
    description: `PostgreSQL of its own in ${config.dataDir}`,
    stop: () => server.stop(),
  }
}

/** Host and database of an address; one of a local socket names its folder behind the `?`. */
function withoutPassword(url: string): string {
  const [, place = '', parameters = ''] = /^\w+:\/\/(?:[^@/]*@)?([^?]*)\??(.*)$/.exec(url) ?? []
  return place.startsWith('/')
    ? `${new URLSearchParams(parameters).get('host') ?? ''}${place}`
    : place
}
