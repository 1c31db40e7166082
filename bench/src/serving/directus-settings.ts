import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'

/** The workspace that Directus is installed in. */
export const directusFolder = fileURLToPath(new URL('../../directus/', import.meta.url))

/** Where Directus keeps what it knows of the tables, its users and their rights. */
export const directusSchema = 'directus'

/** A file of the installed Directus, by the name under which its package offers it. */
export function directusFile(name: string): string {
  const entrance = createRequire(`${directusFolder}package.json`).resolve('directus/package.json')
  return createRequire(entrance).resolve(`@directus/api/${name}`)
}

/**
 * Directus before a database, for production: it caches no answers, logs no requests and refuses none
 * when it has much to do; what it knows of the tables it keeps without copying it for each request.
 */
export function directusSettings(databaseUrl: string): Record<string, string> {
  const { host, port, user, database, password } = new Client(databaseUrl)
  return {
    NODE_ENV: 'production',
    DB_CLIENT: 'pg',
    DB_HOST: host,
    DB_PORT: String(port),
    DB_USER: user ?? '',
    DB_PASSWORD: password ?? '',
    DB_DATABASE: database ?? '',
    DB_SEARCH_PATH: `array:${directusSchema},public`,
    // PostgreSQL has no ten more; Directus answers no slower with four than with ten.
    DB_POOL__MAX: '4',
    CACHE_ENABLED: 'false',
    CACHE_SCHEMA_FREEZE_ENABLED: 'true',
    PRESSURE_LIMITER_ENABLED: 'false',
    LOG_LEVEL: 'error',
    PUBLIC_URL: 'http://127.0.0.1',
    SERVE_APP: 'false',
    TELEMETRY: 'false',
  }
}
