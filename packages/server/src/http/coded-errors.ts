import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { codedError } from './errors.ts'

const mostErrors = 10

/** Gives errors of parsing, validation and variables their code, and bounds how many one answer holds. */
export function useCodedErrors(): Plugin {
  return {
    onParse() {
      return ({ result, replaceParseResult }) => {
        if (!(result instanceof Error)) return
        replaceParseResult(withCode(result, 'GRAPHQL_PARSE_FAILED'))
      }
    },
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (!valid)
          setResult(
            result
              .slice(0, mostErrors)
              .map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')),
          )
      }
    },
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return
      const errors = result.errors
        .slice(0, mostErrors)
        .map((error) => (error instanceof GraphQLError ? withCode(error, 'BAD_USER_INPUT') : error))
      setResult({ ...result, errors })
    },
  }
}

function withCode(
  error: Error,
  code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'BAD_USER_INPUT',
): GraphQLError {
  if (!(error instanceof GraphQLError)) return codedError(code, error.message)
  if (error.extensions['code']) return error
  // The limits on documents speak of themselves; they refuse while parsing or validating.
  const limited = /limit of \d+ exceeded|Syntax Error: .*limit/i.test(error.message)
  return new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...error.extensions, code: limited ? 'LIMIT_EXCEEDED' : code },
  })
}
