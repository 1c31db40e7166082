import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { expandedSize } from './expanded-size.ts'

/** Of the documents' own text; the code made of it is a hundred times as long. */
const mostCharacters = 150_000

/** Code is made of fragments as often as they are spread: without end where they double each other. */
const mostSelections = 5000

/** Making code holds up everything else: it may take a twentieth of the time. */
const restPerWork = 19

type Run = CompiledQuery['query']

/**
 * Executes by code made for the document, once it is seen for the second time: that takes half as long
 * as walking through it, and making the code takes a while. Documents must be the same object each time.
 */
export function useCompiledExecution(schema: GraphQLSchema): Plugin {
  const seen = new WeakSet<OperationDefinitionNode>()
  const kept = new LRUCache<OperationDefinitionNode, { run: Run | undefined }>({
    maxSize: mostCharacters,
    sizeCalculation: (_, { loc }) => Math.max(1, loc?.source.body.length ?? mostCharacters),
  })
  let restUntil = 0

  function compiled(document: DocumentNode, operation: OperationDefinitionNode): Run | undefined {
    if (!seen.has(operation)) {
      seen.add(operation)
      return undefined
    }
    const known = kept.get(operation)
    if (known) return known.run
    const began = performance.now()
    if (began < restUntil) return undefined
    const run = compile(schema, document, operation)
    restUntil = performance.now() + restPerWork * (performance.now() - began)
    kept.set(operation, { run })
    return run
  }

  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName)
      const run = operation && compiled(args.document, operation)
      if (!run) return
      setExecuteFn(async (given: ExecutionArgs) => {
        const definitions = operation.variableDefinitions ?? []
        const { coerced } = getVariableValues(schema, definitions, given.variableValues ?? {})
        // Variables that do not fit: the usual executor says so.
        if (!coerced) return executeFn(given)
        const result: ExecutionResult = await run(given.rootValue, given.contextValue, coerced)
        const { errors, data } = result
        if (!errors?.length) return result
        // Errors come first, where they are seen.
        return { errors: errors.map((error) => placed(error, given.document)), data }
      })
    },
  }
}

/** Nothing where the document holds what cannot be compiled: it is executed as usual. */
function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Run | undefined {
  const length = document.loc?.source.body.length ?? mostCharacters
  if (length >= mostCharacters) return undefined
  if (expandedSize(schema, document, operation) > mostSelections) return undefined
  const definitions = document.definitions.map((definition) =>
    definition === operation ? withPlainVariables(operation) : definition,
  )
  const compiled = compileQuery(schema, { ...document, definitions }, operation.name?.value)
  return isCompiledQuery(compiled) ? compiled.query : undefined
}

/**
 * The operation with variables that are taken as they come: they are checked before. Code that checks a
 * filter, in which filters of the same type stand, would be without end.
 */
function withPlainVariables(operation: OperationDefinitionNode): OperationDefinitionNode {
  const anything = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'JSON' } } as const
  const variableDefinitions = (operation.variableDefinitions ?? []).map(({ kind, variable }) => ({
    kind,
    variable,
    type: anything,
  }))
  return { ...operation, variableDefinitions }
}

/** The code says at which line and column; others go by the offset in the source. */
function placed(error: GraphQLError, { loc }: DocumentNode): GraphQLError {
  const { message, locations, path, originalError } = error
  if (!loc || !locations) return error
  const lines = loc.source.body.split(/(?<=\r\n|\n|\r(?!\n))/)
  const positions = locations.map(
    ({ line, column }) => lines.slice(0, line - 1).join('').length + column - 1,
  )
  return new GraphQLError(message, {
    source: loc.source,
    positions,
    ...(path ? { path } : {}),
    ...(originalError ? { originalError } : {}),
  })
}
