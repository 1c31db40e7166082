import { InvalidArgumentError, type Command } from 'commander'
import { readConfig, type Config } from '../config.ts'
import { createLog } from '../log.ts'
import type { Service } from '../main.ts'
import { endOnSignals } from './end-on-signals.ts'

interface StartFlags {
  corpus: boolean
  seed: boolean
  host?: string
  port?: number
}

/** `communique start`: the service, until it is told to stop. */
export function addStart(program: Command): void {
  program
    .command('start', { isDefault: true })
    .description(
      'start the service, as without a command; without DATABASE_URL on a PostgreSQL of its own in DATA_DIR',
    )
    .option('--host <host>', 'the address to listen on (HOST, 127.0.0.1)')
    .option('--port <port>', 'the port to listen on, 0 for any free one (PORT, 4000)', portOf)
    .option('--no-corpus', 'leave out the addresses of presidents that a first start imports')
    .option('--no-seed', 'bring no content at all')
    .action(start)
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('It is a number from 0 to 65535.')
  return Number(text)
}

async function start({ host, port, corpus, seed }: StartFlags): Promise<void> {
  const settings = readConfig()
  const config = { ...settings, host: host ?? settings.host, port: port ?? settings.port }
  const log = createLog(config.logLevel)
  const starting = new AbortController()
  const began = (async () => {
    const { startService } = await import('../main.ts')
    const { signal } = starting
    return startService(config, {
      seed: seed ? (corpus ? 'all' : 'founding') : 'none',
      log,
      signal,
    })
  })()
  endOnSignals(log, async () => {
    starting.abort()
    const service = await began.catch(() => undefined)
    await service?.close()
  })
  try {
    process.stdout.write(greeting(await began, config))
  } catch (error) {
    if (!starting.signal.aborted) throw error
  }
}

function greeting(
  { url, description, readRole }: Service,
  { documents, graphiql }: Config,
): string {
  const reading =
    readRole === 'role'
      ? 'as a role that can only select what is published'
      : 'on read-only connections (the database has no role for it)'
  const asking = graphiql
    ? ' (open it in a browser for GraphiQL)'
    : documents === 'persisted'
      ? ' (persisted documents only, by id)'
      : ''
  return [
    `Communiqué answers at ${url}/graphql${asking}`,
    `  database  ${description}`,
    `  reading   ${reading}`,
    `  ready in  ${Math.round(process.uptime() * 1000)} ms; stop with Ctrl-C`,
    '',
  ].join('\n')
}
