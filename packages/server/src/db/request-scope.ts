import { AsyncLocalStorage } from 'node:async_hooks'

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

/** Notes a statement of the request, and how long the server took. */
export function noteStatement(sql: string, ms: number): void {
  requestScope.getStore()?.statements.push({ sql, beganAt: Date.now() - ms, ms })
}
