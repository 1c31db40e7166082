import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { requestScope, type RequestScope } from '../db/request-scope.ts'
import { codedError } from './errors.ts'
import type { RequestContext } from './request-context.ts'

/**
 * Ends an execution that takes longer than allowed: it is answered at once, and begins no further
 * statement; PostgreSQL ends one under way by its own limit.
 */
export function useTimeout(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs): Promise<ExecutionResult> => {
        const scope: RequestScope = { tooLate: false, statements: [] }
        const { operation } = args.contextValue as RequestContext
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
            .run(scope, async () => executeFn(args) as Promise<ExecutionResult>)
            .then(resolve, reject)
            .finally(() => clearTimeout(timer))
        })
      })
    },
  }
}
