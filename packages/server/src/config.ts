import { resolve } from 'node:path'
import { z } from 'zod'
import { SetupError } from './setup-error.ts'

const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const

function whole(minimum: number, maximum: number, fallback: number) {
  const problem = `is not a whole number from ${minimum} to ${maximum}`
  return z
    .string()
    .regex(/^\d+$/, problem)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, problem)
    .default(fallback)
}

const settings = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535, 4000),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'is not an address of the form postgres://user:password@host/database',
    )
    .optional(),
  LOG_LEVEL: z.enum(levels, `is none of ${levels.join(', ')}`).default('info'),
  MAX_BODY_BYTES: whole(1024, 100_000_000, 256_000),
  MAX_TOKENS: whole(100, 100_000, 2000),
  MAX_DEPTH: whole(3, 100, 16),
  MAX_ALIASES: whole(0, 1000, 30),
  MAX_DIRECTIVES: whole(0, 1000, 30),
  MAX_ROOT_FIELDS: whole(1, 1000, 20),
  EXECUTION_TIMEOUT_MS: whole(100, 600_000, 15_000),
  STATEMENT_TIMEOUT_MS: whole(100, 600_000, 10_000),
  READ_CONNECTIONS: whole(1, 1000, 10),
  DOCUMENTS: z.enum(['any', 'persisted'], 'is neither any nor persisted').default('any'),
  PERSISTED_DOCUMENTS: z.string().min(1).optional(),
})

export interface Config {
  host: string
  port: number
  dataDir: string
  databaseUrl: string | undefined
  logLevel: (typeof levels)[number]
  limits: Limits
  readConnections: number
  statementTimeoutMs: number
  /** Whether documents are taken as text as well, or by their ids alone. */
  documents: 'any' | 'persisted'
  /** A manifest of the operator's own, beside the one that ships. */
  persistedDocuments: string | undefined
}

/** What one request may cost; `docs/architecture.md` says what each is for. */
export interface Limits {
  bodyBytes: number
  tokens: number
  depth: number
  aliases: number
  directives: number
  rootFields: number
  executionMs: number
}

/** Reads the settings from the environment; what is wrong is named, all of it at once. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      // DATABASE_URL may hold a password: its value is never repeated.
      ({ path, message }) => `${path.join('.')} ${message}`,
    )
    throw new SetupError(`settings: ${problems.join('; ')}`)
  }
  const value = parsed.data
  return {
    host: value.HOST,
    port: value.PORT,
    dataDir: resolve(value.DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    logLevel: value.LOG_LEVEL,
    limits: {
      bodyBytes: value.MAX_BODY_BYTES,
      tokens: value.MAX_TOKENS,
      depth: value.MAX_DEPTH,
      aliases: value.MAX_ALIASES,
      directives: value.MAX_DIRECTIVES,
      rootFields: value.MAX_ROOT_FIELDS,
      executionMs: value.EXECUTION_TIMEOUT_MS,
    },
    readConnections: value.READ_CONNECTIONS,
    statementTimeoutMs: value.STATEMENT_TIMEOUT_MS,
    documents: value.DOCUMENTS,
    persistedDocuments: value.PERSISTED_DOCUMENTS && resolve(value.PERSISTED_DOCUMENTS),
  }
}
