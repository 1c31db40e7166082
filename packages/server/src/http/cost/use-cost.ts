import {
  getOperationAST,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { pointsOfRequest } from '../budget.ts'
import type { RequestContext } from '../request-context.ts'
import { codedError } from '../errors.ts'
import { countObjects } from './count-objects.ts'
import { priceOf, type Price } from './price.ts'

/** Of the sizes of pages that one document is asked with. */
const mostKnownCosts = 100

/**
 * Prices each operation before anything of it is executed: one that costs more than `most`, or more
 * than its caller has left, is refused. The answer tells in `extensions.cost` what it could have cost
 * and what it did, of which alone is charged; the header `X-Dry-Run: cost` asks for the price alone.
 */
export function useCost(schema: GraphQLSchema, most: number): Plugin<object, RequestContext> {
  // Documents are kept once they are parsed, and priced no more often than that.
  const prices = new WeakMap<OperationDefinitionNode, CostOf>()

  function costOf(document: DocumentNode, operationName: string | null | undefined): CostOf {
    const operation = getOperationAST(document, operationName)
    // It is refused by the executor.
    if (!operation) return () => ({ requested: 1, fixed: 0 })
    let known = prices.get(operation)
    if (!known) prices.set(operation, (known = remembered(priceOf(schema, document, operation))))
    return known
  }

  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { account, operation, request } = args.contextValue as unknown as RequestContext & {
        request: Request
      }
      const price = costOf(args.document, args.operationName)
      const { requested, fixed } = price((args.variableValues ?? {}) as Record<string, unknown>)
      const told = { requestedQueryCost: requested, maximumQueryCost: most }
      operation.cost = requested
      const dryRun = request.headers.get('x-dry-run')
      if (dryRun !== null && dryRun !== 'cost')
        throw codedError('BAD_REQUEST', 'The header X-Dry-Run can only be `cost`.', 400)
      if (dryRun === 'cost') {
        setResultAndStopExecution({ data: null, extensions: { cost: told } })
        return
      }
      if (requested > most)
        throw codedError(
          'LIMIT_EXCEEDED',
          `The operation may cost ${requested} points, and ${most} are allowed: ask for smaller pages, or for less in each.`,
          400,
        )
      if (!account.spend(Math.max(0, requested - pointsOfRequest)))
        throw codedError('RATE_LIMITED', account.refusal(requested), 429)
      return {
        onExecuteDone({ result, setResult }) {
          if (isAsyncIterable(result)) return
          // What could not be answered was work all the same.
          const actual = result.data
            ? Math.min(requested, 1 + fixed + countObjects(result.data, requested))
            : requested
          operation.cost = actual
          account.giveBack(Math.max(requested, pointsOfRequest) - Math.max(actual, pointsOfRequest))
          // An answer to a GET may be kept and given to others, whose budgets are not this one.
          const throttleStatus = request.method === 'GET' ? undefined : account.status()
          const cost = {
            ...told,
            actualQueryCost: actual,
            ...(throttleStatus && { throttleStatus }),
          }
          setResult({ ...result, extensions: { ...result.extensions, cost } })
        },
      }
    },
  }
}

type CostOf = (variables: Readonly<Record<string, unknown>>) => { requested: number; fixed: number }

/** A price that is reckoned once for each combination of the variables that it depends on. */
function remembered({ variables: names, fixed, of }: Price): CostOf {
  if (names.length === 0) {
    const cost = { requested: of({}), fixed }
    return () => cost
  }
  const costs = new LRUCache<string, number>({ max: mostKnownCosts })
  return (variables) => {
    const key = JSON.stringify(names.map((name) => sizeOf(variables[name])))
    let requested = costs.get(key)
    if (requested === undefined) costs.set(key, (requested = of(variables)))
    return { requested, fixed }
  }
}

/** What a price reads of a variable: nothing else may tell one price from another. */
function sizeOf(value: unknown): unknown {
  if (value === undefined) return 'absent'
  if (value === null) return null
  if (Array.isArray(value)) return [value.length]
  return typeof value === 'number' ? value : 'other'
}
