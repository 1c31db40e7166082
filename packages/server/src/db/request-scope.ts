import { AsyncLocalStorage } from 'node:async_hooks'
import type { LogEvent } from 'kysely'
import type { Pool } from 'pg'

/** The request for which statements are run, and what they took. */
export interface RequestScope {
  /** Aborted when the answer is not waited for any more: no further statement is begun. */
  signal: AbortSignal
  statements: number
  /** The sum over statements, those at the same time included. */
  sqlMs: number
}

/** Set while a request is executed; statements of anything else are not counted. */
export const requestScope = new AsyncLocalStorage<RequestScope>()

/** The pool as Kysely needs it, of which an aborted request gets no connection. */
export function scopedPool(pool: Pool) {
  return {
    options: pool.options,
    async connect() {
      requestScope.getStore()?.signal.throwIfAborted()
      return pool.connect()
    },
    end: () => pool.end(),
  }
}

/** Counts the statements of the request. */
export function countStatement({ queryDurationMillis }: LogEvent): void {
  const scope = requestScope.getStore()
  if (!scope) return
  scope.statements += 1
  scope.sqlMs += queryDurationMillis
}
