import type { Plugin } from 'graphql-yoga'
import { codedError } from './errors.ts'

/** Ends an execution that takes longer than allowed; PostgreSQL ends the statement by its own limit. */
export function useTimeout(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => {
        let timer: NodeJS.Timeout | undefined
        const timeout = new Promise<never>((_, reject) => {
          timer = setTimeout(
            () => reject(codedError('TIMEOUT', `The answer took longer than ${milliseconds} ms.`)),
            milliseconds,
          )
        })
        return Promise.race([executeFn(args), timeout]).finally(() => clearTimeout(timer))
      })
    },
  }
}
