import type { Plugin } from 'graphql-yoga'
import { codedError } from './errors.ts'

/** Ends an execution that takes longer than allowed; PostgreSQL ends the statement by its own limit. */
export function useTimeout(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const timeout = new AbortController()
        const timer = setTimeout(() => timeout.abort(), milliseconds)
        try {
          // The executor starts no more resolvers once it is aborted; its type leaves that out.
          const abortable = { ...args, signal: timeout.signal }
          return await executeFn(abortable)
        } catch (error) {
          if (!timeout.signal.aborted) throw error
          const message = `The answer took longer than ${milliseconds} ms.`
          return { data: null, errors: [codedError('TIMEOUT', message)] }
        } finally {
          clearTimeout(timer)
        }
      })
    },
  }
}
