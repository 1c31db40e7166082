import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { answerableError } from './errors.ts'

/** A small request must not yield a large answer. */
const mostErrors = 10

/**
 * The one way for errors into an answer: each has a code, none shows the inside, and the request id
 * leads from the answer to the log.
 */
export function useToldErrors(log: Logger): Plugin<object, { requestId: string }> {
  return {
    onResultProcess({ result, setResult, serverContext: { requestId } }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return
      // What is left out is not logged either: one cause may fail every row of a page.
      const errors = result.errors
        .slice(0, mostErrors)
        .map((error) => answerableError(error, requestId, log))
      setResult(statusOf({ ...result, errors }))
    },
  }
}

/** An answer without data says by its status whether to come again. */
function statusOf(result: ExecutionResult): ExecutionResult {
  if (result.data) return result
  const codes = new Set(result.errors?.map(({ extensions }) => extensions['code']))
  const http = codes.has('UNAVAILABLE')
    ? { status: 503, headers: { 'Retry-After': '1' } }
    : codes.has('INTERNAL_ERROR')
      ? { status: 500 }
      : undefined
  return http ? { ...result, extensions: { ...result.extensions, http } } : result
}
