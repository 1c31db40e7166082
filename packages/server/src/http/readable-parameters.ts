import type { Plugin } from 'graphql-yoga'
import { codedError } from './errors.ts'
import { isDeeper, mostLevels } from './nesting.ts'

/**
 * Refuses variables that nest too deep. Yoga reads `variables` and `extensions` of a query string as JSON,
 * and throws what JSON.parse throws.
 */
export function useReadableParameters(): Plugin {
  return {
    onParams({ params }) {
      if (isDeeper(params.variables, mostLevels))
        throw codedError(
          'LIMIT_EXCEEDED',
          `\`variables\` may nest at most ${mostLevels} levels.`,
          400,
        )
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
