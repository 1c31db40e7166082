import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { Source } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../config.ts'
import { codedError } from './errors.ts'
import { maxRootFields } from './root-fields.ts'

/**
 * Bounds on documents, which act while they are parsed and validated: nothing is executed. The texts
 * of `trusted` come from whoever runs the service, and are not bounded, however they were sent.
 */
export function documentLimits(
  { tokens, depth, aliases, directives, rootFields }: Limits,
  trusted: ReadonlySet<string>,
): Plugin[] {
  const limits: Plugin[] = [
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
    maxDirectivesPlugin({
      n: directives,
      onReject: [refuse(`more than ${directives} directives`)],
    }),
    {
      onValidate({ addValidationRule }) {
        addValidationRule(maxRootFields(rootFields, refuse(`more than ${rootFields} root fields`)))
      },
    },
  ]
  return limits.map(({ onParse, onValidate }) => ({
    ...(onParse && {
      onParse: (payload) =>
        trusted.has(textOf(payload.params.source)) ? undefined : onParse(payload),
    }),
    ...(onValidate && {
      onValidate: (payload) =>
        trusted.has(textOf(payload.params.documentAST.loc?.source))
          ? undefined
          : onValidate(payload),
    }),
  }))
}

function textOf(source: string | Source | undefined): string {
  return typeof source === 'string' ? source : (source?.body ?? '')
}

/** The plugins' own errors have no code. */
function refuse(excess: string) {
  return (): never => {
    throw codedError('LIMIT_EXCEEDED', `The document has ${excess}.`, 400)
  }
}
