import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  AlwaysOnSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { ObservedRequest } from './observed-request.ts'

export interface Traces {
  observe(request: ObservedRequest): void
  /** Sends what is not sent yet. */
  close(): Promise<void>
}

/**
 * Sends a span for each request, and one for each of its statements, to the collector that the
 * variables of OpenTelemetry name (`OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_EXPORTER_OTLP_HEADERS`,
 * `OTEL_RESOURCE_ATTRIBUTES` …). They are made once the answer is sent, and stand in nobody's way.
 */
export function createTraces(version: string): Traces {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': process.env['OTEL_SERVICE_NAME'] ?? 'communique',
      'service.version': version,
    }).merge(defaultResource()),
    // A caller that is traced says whether it is.
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  })
  const tracer = provider.getTracer('communique', version)

  return {
    observe({ method, path, status, beganAt, ms, requestId, traceParent, operation }) {
      const { name, cost, code, cached, statements = [] } = operation
      const span = tracer.startSpan(
        name ? `${method} ${path} ${name}` : `${method} ${path}`,
        {
          kind: SpanKind.SERVER,
          startTime: beganAt,
          attributes: {
            'http.request.method': method,
            'url.path': path,
            'communique.request_id': requestId,
            ...(status === 'aborted' ? {} : { 'http.response.status_code': status }),
            ...(name && { 'graphql.operation.name': name }),
            ...(cost !== undefined && { 'communique.cost': cost }),
            ...(code && { 'communique.code': code }),
            ...(cached && { 'communique.cached': true }),
          },
        },
        parentOf(traceParent),
      )
      if (status === 'aborted' || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      const inside = trace.setSpan(ROOT_CONTEXT, span)
      for (const { sql, beganAt: begin, ms: took } of statements)
        tracer
          .startSpan(
            sql.trimStart().split(/\s/, 1)[0]?.toUpperCase() ?? 'SQL',
            {
              kind: SpanKind.CLIENT,
              startTime: begin,
              attributes: { 'db.system.name': 'postgresql', 'db.query.text': sql },
            },
            inside,
          )
          .end(begin + took)
      span.end(beganAt + ms)
    },
    close: () => provider.shutdown(),
  }
}

/** The context that a caller gives by `traceparent`, as the W3C writes it. */
function parentOf(header: string | undefined): Context {
  const [, traceId, spanId, flags] =
    /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(header ?? '') ?? []
  if (!traceId || !spanId || !flags) return ROOT_CONTEXT
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}
