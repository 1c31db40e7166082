import {
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { expandedSize } from './expanded-size.ts'
import { planOf, type Plan } from './plan.ts'

/** Of fragments written out wherever they are spread: without end where they double each other. */
const mostSelections = 5000
/** Of all plans that are kept; one takes up to a kilobyte, and each is in every plan of its operation. */
const mostKept = 100_000
/** Plans of documents that are gone count until as many others came. */
const mostPlans = 3000

interface Prepared {
  number: number
  /** How many selections a plan of it may have. */
  size: number
  /** The variables on which `@skip` and `@include` depend. */
  conditions: readonly string[]
  /** By what the conditions are. */
  plans: Map<string, Plan | undefined>
}

/**
 * Plans operations once for each way in which directives leave out what is selected, and keeps the plans
 * used last, for as long as their documents are kept, which must be the same object each time. Undefined
 * for what is left to GraphQL's own executor.
 */
export function createPlans(schema: GraphQLSchema, most = mostKept) {
  const known = new WeakMap<OperationDefinitionNode, Prepared>()
  // A plan holds its whole document, which it must not keep alive.
  const used = new LRUCache<string, WeakRef<Prepared>>({
    max: mostPlans,
    maxSize: most,
    dispose: (prepared, key) => prepared.deref()?.plans.delete(key),
  })
  let count = 0

  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): Plan | undefined => {
    let prepared = known.get(operation)
    if (!prepared) known.set(operation, (prepared = prepare(document, operation)))
    const { number, size, conditions, plans } = prepared
    // An operation of a kind that the schema does not have is of no size.
    if (size === 0 || size > mostSelections) return undefined
    // It says what is wrong with one that is null.
    if (conditions.some((name) => variables[name] === null)) return undefined
    // Other operations of the document may have values of any kind and length by these names.
    const left = conditions.map((name) => (variables[name] === true ? 'yes' : 'no'))
    const key = [number, ...left].join()
    if (used.get(key)) return plans.get(key)
    const plan = planOf(schema, document, operation, variables)
    plans.set(key, plan)
    used.set(key, new WeakRef(prepared), { size })
    return plan
  }

  function prepare(document: DocumentNode, operation: OperationDefinitionNode): Prepared {
    const size = expandedSize(schema, document, operation)
    return { number: (count += 1), size, conditions: conditionsOf(document), plans: new Map() }
  }
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
