import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../config.ts'
import { codedError } from './errors.ts'

/** Bounds on documents, which act while they are parsed and validated: nothing is executed. */
export function documentLimits({ tokens, depth, aliases }: Limits): Plugin[] {
  return [
    maxTokensPlugin({ n: tokens, onReject: [refuse(`more than ${tokens} tokens`)] }),
    maxDepthPlugin({
      n: depth,
      ignoreIntrospection: false,
      flattenFragments: true,
      onReject: [refuse(`more than ${depth} levels`)],
    }),
    maxAliasesPlugin({
      n: aliases,
      allowList: [],
      onReject: [refuse(`more than ${aliases} aliases`)],
    }),
  ]
}

/** The plugins' own errors have no code. */
function refuse(excess: string) {
  return () => {
    throw codedError('LIMIT_EXCEEDED', `The document has ${excess}.`, 400)
  }
}
