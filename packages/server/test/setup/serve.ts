import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { startService, type Service, type StartOptions } from '../../src/main.ts'

/** A service on a database that there is, with further settings or documents known by their ids. */
export function serve(
  databaseUrl: string,
  settings: Record<string, string> = {},
  options: Pick<StartOptions, 'persisted'> = {},
): Promise<Service> {
  const config = readConfig({ DATABASE_URL: databaseUrl, PORT: '0', ...settings })
  return startService(config, { seed: 'none', log: pino({ level: 'silent' }), ...options })
}
