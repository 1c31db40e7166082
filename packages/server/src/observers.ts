import type { Logger } from 'pino'
import packageJson from '../package.json' with { type: 'json' }
import type { Config } from './config.ts'
import { logRequests } from './http/observe/log-requests.ts'
import type { Metrics, MetricSources } from './http/observe/metrics.ts'
import type { ObservedRequest } from './http/observe/observed-request.ts'

export interface Observers {
  observers: ((request: ObservedRequest) => void)[]
  metrics: Metrics | undefined
  close(): Promise<void>
}

/** Who is told of each request: the log, and what else the settings ask for. */
export async function observersOf(
  config: Config,
  log: Logger,
  sources: MetricSources,
): Promise<Observers> {
  const observers = [logRequests(log, config.slowOperationMs)]
  const metrics = config.metrics
    ? (await import('./http/observe/metrics.ts')).createMetrics(sources)
    : undefined
  if (metrics) observers.push(metrics.observe)
  const traces = config.traces
    ? (await import('./http/observe/traces.ts')).createTraces(packageJson.version)
    : undefined
  if (traces) observers.push(traces.observe)
  return { observers, metrics, close: async () => traces?.close() }
}
