import { Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'

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
    .description('start the service; without DATABASE_URL on a PostgreSQL of its own in DATA_DIR')
    .option('--host <host>', 'the address to listen on (HOST, 127.0.0.1)')
    .option('--port <port>', 'the port to listen on, 0 for any free one (PORT, 4000)', portOf)
    .option('--no-corpus', 'leave out the addresses of presidents that a first start imports')
    .option('--no-seed', 'bring no content at all')
    .action((flags: StartFlags) => start(flags))
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('It is a number from 0 to 65535.')
  return Number(text)
}

async function start(flags: StartFlags): Promise<void> {
  const began = performance.now()
  const settings = readConfig()
  const config = {
    ...settings,
    host: flags.host ?? settings.host,
    port: flags.port ?? settings.port,
  }
  const log = createLog(process.stderr.isTTY ? 'warn' : config.logLevel)
  const { startService } = await import('../main.ts')
  const seed = flags.seed ? (flags.corpus ? 'all' : 'founding') : 'none'
  const service = await startService(config, { seed, log })
  const ms = Math.round(performance.now() - began)
  process.stdout.write(
    [
      `Communiqué answers at ${service.url}/graphql (open it in a browser for GraphiQL)`,
      `  database  ${service.description}`,
      `  reading   ${service.readRole === 'role' ? 'as a role that can only select what is published' : 'on read-only connections'}`,
      `  ready in  ${ms} ms; stop with Ctrl-C`,
      '',
    ].join('\n'),
  )
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(130)
    stopping = true
    log.info({ signal }, 'stopping')
    service.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal({ err: error }, 'could not stop')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
