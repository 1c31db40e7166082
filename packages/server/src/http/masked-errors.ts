import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { maskError } from './errors.ts'

/** Masks what is unexpected in every answer; the request id leads from the answer to the log. */
export function useMaskedErrors(log: Logger): Plugin<{ requestId: string }> {
  return {
    onExecute({ args }) {
      const { requestId } = args.contextValue
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result || !result.errors) return
          setResult({
            ...result,
            errors: result.errors.map((error) => maskError(error, requestId, log)),
          })
        },
      }
    },
  }
}
