import { setTimeout as wait } from 'node:timers/promises'
import type { ExecutionArgs } from 'graphql'
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
      setExecuteFn(async (args: ExecutionArgs) => {
        const timeout = new AbortController()
        const done = new AbortController()
        const scope: RequestScope = { signal: timeout.signal, statements: [] }
        const { operation } = args.contextValue as RequestContext
        operation.statements = scope.statements
        const late = wait(milliseconds, undefined, { signal: done.signal }).then(
          () => {
            timeout.abort()
            const message = `The answer took longer than ${milliseconds} ms.`
            return { data: null, errors: [codedError('TIMEOUT', message)] }
          },
          // The answer was there before.
          () => undefined,
        )
        try {
          const answer = requestScope.run(scope, async () => executeFn(args))
          return await Promise.race([answer, late])
        } finally {
          done.abort()
        }
      })
    },
  }
}
