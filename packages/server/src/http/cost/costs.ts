import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { priceOf, type Price } from './price.ts'

/** Of the sizes of pages that one document is asked with. */
const mostKnownCosts = 100

export interface Cost {
  /** What the operation may cost at most, in points. */
  requested: number
  /** What fields that look at whole lists cost at least. */
  fixed: number
}

type CostOf = (variables: Readonly<Record<string, unknown>>) => Cost

/** What operations of valid documents cost; documents are kept once they are parsed, and priced once. */
export function createCosts(schema: GraphQLSchema) {
  const prices = new WeakMap<OperationDefinitionNode, CostOf>()
  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Cost => {
    let known = prices.get(operation)
    if (!known) prices.set(operation, (known = remembered(priceOf(schema, document, operation))))
    return known(variables)
  }
}

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
