import type { Logger } from 'pino'
import { shapeOf } from './shape.ts'
import { sqlMsOf, type ObservedRequest } from './observed-request.ts'

/**
 * Logs each request; one that took longer than `slowMs` once more, with the shape of its document
 * and without its variables. With 0 nothing is slow.
 */
export function logRequests(log: Logger, slowMs: number) {
  return ({ operation, ...request }: ObservedRequest): void => {
    const { requestId, method, path, status } = request
    const { name, cost, code, cached, document, statements } = operation
    const ms = Math.round(request.ms)
    const known = {
      ...(name && { operation: name }),
      ...(cost !== undefined && { cost }),
      ...(code && { code }),
      ...(cached && { cached }),
      ...(statements && { statements: statements.length, sqlMs: Math.round(sqlMsOf(operation)) }),
    }
    const level = path === '/health' || path === '/ready' || path === '/metrics' ? 'debug' : 'info'
    log[level]({ requestId, method, path, status, ms, ...known }, 'request')
    if (slowMs > 0 && ms >= slowMs && document)
      log.warn({ requestId, ms, ...known, document: shapeOf(document) }, 'slow operation')
  }
}
