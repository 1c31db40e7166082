import type { DocumentNode, GraphQLSchema } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { pointsOfRequest } from '../budget.ts'
import type { RequestContext } from '../request-context.ts'
import { codedError } from '../errors.ts'
import { priceOf, type Price } from './price.ts'

/** Of the sizes of pages that one document is asked with. */
const mostKnownCosts = 100

/**
 * Prices each operation before anything of it is executed: one that costs more than `most`, or more
 * than its caller has left, is refused. The answer tells in `extensions.cost`; the header
 * `X-Dry-Run: cost` asks for the price alone.
 */
export function useCost(schema: GraphQLSchema, most: number): Plugin<object, RequestContext> {
  // Documents are kept once they are parsed, and priced no more often than that.
  const prices = new WeakMap<DocumentNode, Map<string, CostOf>>()

  function costOf(document: DocumentNode, operationName: string | undefined): CostOf {
    let byOperation = prices.get(document)
    if (!byOperation) prices.set(document, (byOperation = new Map()))
    const name = operationName ?? ''
    let known = byOperation.get(name)
    if (!known) byOperation.set(name, (known = remembered(priceOf(schema, document, name))))
    return known
  }

  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { account, operation, request } = args.contextValue as unknown as RequestContext & {
        request: Request
      }
      const price = costOf(args.document, args.operationName ?? undefined)
      const requested = price((args.variableValues ?? {}) as Record<string, unknown>)
      const cost = { requestedQueryCost: requested, maximumQueryCost: most }
      operation.cost = requested
      const dryRun = request.headers.get('x-dry-run')
      if (dryRun !== null && dryRun !== 'cost')
        throw codedError('BAD_REQUEST', 'The header X-Dry-Run can only be `cost`.', 400)
      if (dryRun === 'cost') {
        setResultAndStopExecution({ data: null, extensions: { cost } })
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
          setResult({ ...result, extensions: { ...result.extensions, cost } })
        },
      }
    },
  }
}

type CostOf = (variables: Readonly<Record<string, unknown>>) => number

/** A price that is reckoned once for each combination of the variables that it depends on. */
function remembered({ variables: names, of }: Price): CostOf {
  if (names.length === 0) {
    const cost = of({})
    return () => cost
  }
  const costs = new LRUCache<string, number>({ max: mostKnownCosts })
  return (variables) => {
    const key = JSON.stringify(names.map((name) => sizeOf(variables[name])))
    let cost = costs.get(key)
    if (cost === undefined) costs.set(key, (cost = of(variables)))
    return cost
  }
}

const sizeOf = (value: unknown) => (Array.isArray(value) ? value.length : Number(value))
