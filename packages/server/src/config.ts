import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { compile } from 'proxy-addr'
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

function onOff(fallback: boolean) {
  return z
    .enum(['on', 'off'], 'is neither on nor off')
    .transform((value) => value === 'on')
    .default(fallback)
}

/** `*`, or addresses of pages without a path: `https://example.org`. */
const origins = z
  .string()
  .transform((value) => value.split(',').map((origin) => origin.trim()))
  .refine(
    (value) => value.join() === '*' || value.every(isOrigin),
    'is neither * nor origins of the form https://example.org, separated by commas',
  )
  .default(['*'])

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

const proxies = z
  .string()
  .transform((value) => value.split(',').map((proxy) => proxy.trim()))
  .refine(
    areProxies,
    'is not a list of addresses or subnets (10.0.0.0/8), loopback, linklocal or uniquelocal, separated by commas',
  )
  .default([])

function areProxies(value: string[]): boolean {
  try {
    compile(value)
    return true
  } catch {
    return false
  }
}

/** What strangers should not get unless whoever runs the service says so is off in production. */
const settingsFor = (production: boolean) =>
  z.object({
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
    MAX_COST: whole(1, 1_000_000_000, 10_000),
    MAX_ERRORS: whole(1, 1000, 10),
    RATE_LIMIT: whole(0, 1_000_000_000, 600_000),
    TRUST_PROXY: proxies,
    EXECUTION_TIMEOUT_MS: whole(100, 600_000, 15_000),
    STATEMENT_TIMEOUT_MS: whole(100, 600_000, 10_000),
    POOL_WAIT_MS: whole(10, 600_000, 5000),
    // What is slow keeps a processor busy: more at once would only wait for each other.
    READ_CONNECTIONS: whole(2, 1000, 2 + 2 * availableParallelism()),
    PLANNED_EXECUTION: onOff(true),
    CACHE_MAX_AGE: whole(0, 31_536_000, 1),
    ENTITY_CACHE: onOff(true),
    RESPONSE_CACHE: whole(0, 10_000_000_000, 32_000_000),
    SLOW_OPERATION_MS: whole(0, 600_000, 1000),
    CORS_ORIGINS: origins,
    GRAPHIQL: onOff(!production),
    INTROSPECTION: onOff(!production),
    METRICS: onOff(!production),
    OTEL_EXPORTER_OTLP_ENDPOINT: z.url('is no address').optional(),
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
  poolWaitMs: number
  /** Whether operations are executed by plans, or all of them by GraphQL's own executor. */
  plannedExecution: boolean
  /** For how many seconds others may keep an answer. */
  cacheMaxAge: number
  /** Whether rows that much refers to are kept in memory. */
  entityCache: boolean
  /** Bytes of answers that are kept; 0 for none. */
  responseCacheBytes: number
  /** From how many milliseconds on an operation is logged as slow; 0 for never. */
  slowOperationMs: number
  /** Points that one caller may spend in a minute; 0 for any number. */
  rateLimit: number
  /** Whose word on the caller's address is taken. */
  trustProxy: string[]
  /** The pages that may read; `*` is any. */
  corsOrigins: string[]
  graphiql: boolean
  introspection: boolean
  metrics: boolean
  /** Whether traces are sent, to where the variables of OpenTelemetry say. */
  traces: boolean
  /** Whether documents are taken as text as well, or by their ids alone. */
  documents: 'any' | 'persisted'
  /** A manifest of the operator's own, beside the one that ships. */
  persistedDocuments: string | undefined
}

/** What one request may cost; `docs/operations.md` says what each is for. */
export interface Limits {
  bodyBytes: number
  tokens: number
  depth: number
  aliases: number
  directives: number
  rootFields: number
  cost: number
  errors: number
  executionMs: number
}

/** Reads the settings from the environment; what is wrong is named, all of it at once. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settingsFor(given['NODE_ENV'] === 'production').safeParse(given)
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
      cost: value.MAX_COST,
      errors: value.MAX_ERRORS,
      executionMs: value.EXECUTION_TIMEOUT_MS,
    },
    readConnections: value.READ_CONNECTIONS,
    statementTimeoutMs: value.STATEMENT_TIMEOUT_MS,
    poolWaitMs: value.POOL_WAIT_MS,
    plannedExecution: value.PLANNED_EXECUTION,
    cacheMaxAge: value.CACHE_MAX_AGE,
    entityCache: value.ENTITY_CACHE,
    responseCacheBytes: value.RESPONSE_CACHE,
    slowOperationMs: value.SLOW_OPERATION_MS,
    rateLimit: value.RATE_LIMIT,
    trustProxy: value.TRUST_PROXY,
    corsOrigins: value.CORS_ORIGINS,
    graphiql: value.GRAPHIQL && value.DOCUMENTS === 'any',
    introspection: value.INTROSPECTION,
    metrics: value.METRICS,
    traces: value.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    documents: value.DOCUMENTS,
    persistedDocuments: value.PERSISTED_DOCUMENTS && resolve(value.PERSISTED_DOCUMENTS),
  }
}
