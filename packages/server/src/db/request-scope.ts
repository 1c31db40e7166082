import { AsyncLocalStorage } from 'node:async_hooks'
import type { LogEvent } from 'kysely'

/** A statement as it was sent, without its parameters. */
export interface RunStatement {
  sql: string
  /** Of `Date.now()`. */
  beganAt: number
  ms: number
}

/** The request for which statements are run. */
export interface RequestScope {
  /** Whether the answer is not waited for any more: no further statement is begun. */
  tooLate: boolean
  statements: RunStatement[]
}

/** Set while a request is executed; statements of anything else are not counted. */
export const requestScope = new AsyncLocalStorage<RequestScope>()

/** Notes a statement of the request. */
export function noteStatement({ query, queryDurationMillis }: LogEvent): void {
  requestScope.getStore()?.statements.push({
    sql: query.sql,
    beganAt: Date.now() - queryDurationMillis,
    ms: queryDurationMillis,
  })
}
