import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { answerableError, shortened, withoutSuggestion } from './errors.ts'
import type { RequestContext } from './request-context.ts'

/**
 * The one way for errors into an answer: each has a code, none shows the inside, and the request id
 * leads from the answer to the log.
 */
export function useToldErrors(
  log: Logger,
  /** A small request must not yield a large answer. */
  mostErrors: number,
  /** Whether names of the schema may be suggested in place of wrong ones. */
  suggesting: boolean,
): Plugin<object, RequestContext> {
  return {
    onResultProcess({ result, setResult, serverContext: { requestId, operation } }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return
      // What is left out is not logged either: one cause may fail every row of a page.
      const errors = result.errors
        .slice(0, mostErrors)
        .map((error) => answerableError(error, requestId, log))
        .map((error) => (suggesting ? error : withoutSuggestion(error)))
        .map(shortened)
      operation.code = String(errors[0]?.extensions['code'])
      setResult(statusOf({ ...result, errors }))
    },
  }
}

/** An answer without data says by its status whether to come again. */
function statusOf(result: ExecutionResult): ExecutionResult {
  if (result.data) return result
  const codes = new Set(result.errors?.map(({ extensions }) => extensions['code']))
  if (codes.size === 0) return result
  const http = codes.has('UNAVAILABLE')
    ? { status: 503, headers: { 'Retry-After': '1' } }
    : codes.has('INTERNAL_ERROR')
      ? { status: 500 }
      : undefined
  return http ? { ...result, extensions: { ...result.extensions, http } } : result
}
