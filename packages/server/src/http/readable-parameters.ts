import type { Plugin } from 'graphql-yoga'
import { codedError } from './errors.ts'

/** No input of the schema has half as many levels. */
const deepest = 100

/**
 * Refuses variables that nest so deep that whatever walks through them runs out of stack. Yoga reads
 * `variables` and `extensions` of a query string as JSON, and throws what JSON.parse throws.
 */
export function useReadableParameters(): Plugin {
  return {
    onParams({ params }) {
      if (isDeeper(params.variables, deepest))
        throw codedError('LIMIT_EXCEEDED', `\`variables\` may nest at most ${deepest} levels.`, 400)
    },
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return
      setRequestParser(async (request) => {
        try {
          return await requestParser(request)
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error
          throw codedError('BAD_REQUEST', '`variables` and `extensions` must be JSON objects.', 400)
        }
      })
    },
  }
}

function isDeeper(value: unknown, most: number): boolean {
  let level = [value]
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((one) => (one && typeof one === 'object' ? Object.values(one) : []))
    if (level.length === 0) return false
  }
  return true
}
