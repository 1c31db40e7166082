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

/** Of the documents' own text; the code made of it is a hundred times as long. */
const mostCharacters = 150_000

/** Making code holds up everything else: it may take a twentieth of the time. */
const restPerWork = 19

interface Compiled {
  operation: OperationDefinitionNode
  run: CompiledQuery['query']
}

/**
 * Executes by code made for the document, once it is seen for the second time: that takes half as long
 * as walking through it, and making the code takes a while. Documents must be the same object each time.
 */
export function useCompiledExecution(schema: GraphQLSchema): Plugin {
  const seen = new WeakSet<DocumentNode>()
  const queries = new LRUCache<DocumentNode, Map<string, Compiled | undefined>>({
    maxSize: mostCharacters,
    sizeCalculation: (_, document) => Math.max(1, document.loc?.end ?? mostCharacters),
  })
  let restUntil = 0

  function compiledOf(document: DocumentNode, operationName: string | undefined) {
    if (!seen.has(document)) {
      seen.add(document)
      return undefined
    }
    const name = operationName ?? ''
    const known = queries.get(document)
    if (known?.has(name)) return known.get(name)
    const began = performance.now()
    if (began < restUntil) return undefined
    const compiled = compile(schema, document, operationName)
    restUntil = performance.now() + restPerWork * (performance.now() - began)
    if (known) known.set(name, compiled)
    else queries.set(document, new Map([[name, compiled]]))
    return compiled
  }

  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const compiled = compiledOf(args.document, args.operationName ?? undefined)
      if (!compiled) return
      setExecuteFn(async (given: ExecutionArgs) => {
        const definitions = compiled.operation.variableDefinitions ?? []
        const { coerced } = getVariableValues(schema, definitions, given.variableValues ?? {})
        // Variables that do not fit: the usual executor says so.
        if (!coerced) return executeFn(given)
        const result: ExecutionResult = await compiled.run(
          given.rootValue,
          given.contextValue,
          coerced,
        )
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
  operationName: string | undefined,
): Compiled | undefined {
  const operation = getOperationAST(document, operationName)
  if (!operation) return undefined
  const definitions = document.definitions.map((definition) =>
    definition === operation ? withPlainVariables(operation) : definition,
  )
  const compiled = compileQuery(schema, { ...document, definitions }, operationName)
  return isCompiledQuery(compiled) ? { operation, run: compiled.query } : undefined
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
