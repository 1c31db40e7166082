import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { parse, Source } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../config.ts'
import { BoundedLexer } from './bounded-lexer.ts'
import { codedError } from './errors.ts'
import { maxRootFields } from './root-fields.ts'

/** A document of the most levels that can be allowed has fewer brackets in each other. */
const nesting = 250
/** No name of the schema is half as long. */
const longestName = 100

/**
 * Bounds on documents, which act while they are parsed and validated: nothing is executed. The texts
 * of `trusted` come from whoever runs the service, and are not bounded, however they were sent.
 */
export function documentLimits(
  { tokens, depth, aliases, directives, rootFields }: Limits,
  trusted: ReadonlySet<string>,
): Plugin[] {
  const limits: Plugin[] = [
    {
      onParse({ setParseFn }) {
        setParseFn((given: string | Source, options: object) => {
          const source = typeof given === 'string' ? new Source(given) : given
          const lexer = new BoundedLexer(source, { tokens, nesting, name: longestName }, refuseOf)
          return parse(source, { ...options, lexer })
        })
      },
    },
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
  return () => refuseOf(excess)
}

function refuseOf(excess: string): never {
  throw codedError('LIMIT_EXCEEDED', `The document has ${excess}.`, 400)
}
