import type { ExecutionResult } from 'graphql'
import { requestScope, type RequestScope } from '../db/request-scope.ts'
import { codedError } from './errors.ts'
import type { Operation } from './observe/observed-request.ts'

/**
 * Ends an execution that takes longer than allowed: it is answered at once, and begins no further
 * statement; PostgreSQL ends one under way by its own limit.
 */
export function withinTime<Result extends ExecutionResult>(
  milliseconds: number,
  operation: Operation,
  execute: () => Promise<Result>,
): Promise<Result | ExecutionResult> {
  const scope: RequestScope = { tooLate: false, statements: [] }
  operation.statements = scope.statements
  operation.giveUp = () => {
    scope.tooLate = true
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      scope.tooLate = true
      const message = `The answer took longer than ${milliseconds} ms.`
      resolve({ data: null, errors: [codedError('TIMEOUT', message)] })
    }, milliseconds)
    requestScope
      .run(scope, execute)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}
