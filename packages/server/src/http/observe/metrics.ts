import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { PoolUse } from '../../db/connect.ts'
import { sqlMsOf, type ObservedRequest } from './observed-request.ts'

export interface Metrics {
  observe(request: ObservedRequest): void
  /** In the format of Prometheus. */
  text(): Promise<string>
  contentType: string
}

/** What is read when the metrics are. */
export interface MetricSources {
  pool: () => PoolUse
  responses: () => { answers: number; bytes: number }
  /** Rows in the cache of entities. */
  entities: () => number
}

/**
 * Counts requests for Prometheus. Operations are told apart by name where the service knows their
 * document; all others together are `other`, so that nobody can make up series without end.
 */
export function createMetrics({ pool, responses, entities }: MetricSources): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const requests = new Counter({
    name: 'communique_requests_total',
    help: 'Requests answered, by path, operation, status, first error code, and whether from the cache.',
    labelNames: ['path', 'operation', 'status', 'code', 'cached'],
    registers,
  })
  const durations = new Histogram({
    name: 'communique_request_duration_seconds',
    help: 'From the request’s headers to the end of its answer.',
    labelNames: ['path', 'operation'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const cost = new Counter({
    name: 'communique_cost_points_total',
    help: 'Points of the operations executed.',
    labelNames: ['operation'],
    registers,
  })
  const statements = new Counter({
    name: 'communique_sql_statements_total',
    help: 'SQL statements run for requests.',
    labelNames: ['operation'],
    registers,
  })
  const sqlSeconds = new Counter({
    name: 'communique_sql_seconds_total',
    help: 'Time of those statements, waiting for the database included.',
    labelNames: ['operation'],
    registers,
  })
  const deprecated = new Counter({
    name: 'communique_deprecated_uses_total',
    help: 'Operations that use something deprecated, by its schema coordinate.',
    labelNames: ['coordinate'],
    registers,
  })
  const pools = new Gauge({
    name: 'communique_pool_connections',
    help: 'Connections for reading, by what they do; `waiting` are requests for one.',
    labelNames: ['state'],
    registers: [],
    collect() {
      for (const [state, count] of Object.entries(pool())) this.set({ state }, count)
    },
  })
  const caches = new Gauge({
    name: 'communique_response_cache',
    help: 'What the cache of responses holds, in answers and in bytes.',
    labelNames: ['unit'],
    registers: [],
    collect() {
      for (const [unit, count] of Object.entries(responses())) this.set({ unit }, count)
    },
  })

  const rows = new Gauge({
    name: 'communique_entity_cache_rows',
    help: 'Rows of people, offices, topics and other entities that much refers to, kept in memory.',
    registers: [],
    collect() {
      this.set(entities())
    },
  })
  registry.registerMetric(rows)
  registry.registerMetric(pools)
  registry.registerMetric(caches)

  return {
    observe({ path: asked, status, ms, operation }) {
      const path = knownPaths.has(asked) ? asked : 'other'
      const name = operation.name ?? 'other'
      const code = operation.code ?? ''
      requests.inc({ path, operation: name, status, code, cached: String(!!operation.cached) })
      durations.observe({ path, operation: name }, ms / 1000)
      if (operation.cost) cost.inc({ operation: name }, operation.cost)
      if (operation.statements) {
        statements.inc({ operation: name }, operation.statements.length)
        sqlSeconds.inc({ operation: name }, sqlMsOf(operation) / 1000)
      }
      for (const coordinate of operation.deprecated ?? []) deprecated.inc({ coordinate })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

const knownPaths = new Set(['/graphql', '/health', '/ready', '/schema.graphql', '/metrics', '/'])
