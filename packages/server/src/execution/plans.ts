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
/** Of one operation, by what its directives leave in and out. */
const mostPlans = 16

interface Planned {
  /** The variables on which `@skip` and `@include` depend. */
  conditions: readonly string[]
  plans: LRUCache<string, { plan: Plan | undefined }>
}

/**
 * Plans operations once; documents must be the same object each time. Undefined for what is left to
 * GraphQL's own executor.
 */
export function createPlans(schema: GraphQLSchema) {
  const known = new WeakMap<OperationDefinitionNode, Planned | 'too large'>()

  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): Plan | undefined => {
    let planned = known.get(operation)
    if (!planned) known.set(operation, (planned = prepare(document, operation)))
    if (planned === 'too large') return undefined
    const { conditions, plans } = planned
    // It says what is wrong with one that is null.
    if (conditions.some((name) => variables[name] === null)) return undefined
    // Other operations of the document may have values of any kind and length by these names.
    const key = conditions.map((name) => (variables[name] === true ? 'yes' : 'no')).join()
    let kept = plans.get(key)
    if (!kept) plans.set(key, (kept = { plan: planOf(schema, document, operation, variables) }))
    return kept.plan
  }

  function prepare(document: DocumentNode, operation: OperationDefinitionNode) {
    if (expandedSize(schema, document, operation) > mostSelections) return 'too large'
    return {
      conditions: conditionsOf(document),
      plans: new LRUCache({ max: mostPlans }),
    } as Planned
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
