import { hasCode } from '../error-code.ts'

/** Codes of PostgreSQL (connection exceptions, shutdown) and of the system for a server that is gone. */
const away = /^(08\w{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/
const awayMessages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/

/** Whether an error says that the database cannot be reached, rather than that a statement is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return away.test(code) || awayMessages.test(error.message)
}

/** Whether the database ended a statement because it ran for longer than `STATEMENT_TIMEOUT_MS`. */
export function isStatementTimeout(error: unknown): boolean {
  return hasCode(error, '57014')
}
