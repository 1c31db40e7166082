import type { Context } from '@communique/schema'
import {
  execute,
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Limits } from '../config.ts'
import { executePlan, type Executed } from '../execution/execute.ts'
import { createPlans } from '../execution/plans.ts'
import { charge, settle, type ToldCost } from './cost/charge.ts'
import { countObjects } from './cost/count-objects.ts'
import { createCosts, type Cost } from './cost/costs.ts'
import { createDeprecations } from './deprecations.ts'
import { codedError } from './errors.ts'
import { operationName as nameOf } from './observe/operation-name.ts'
import type { RequestContext } from './request-context.ts'
import { withinTime } from './timeout.ts'

export interface OperationRequest {
  /** A document that is valid, and within the limits. */
  document: DocumentNode
  operationName: string | null | undefined
  variables: Record<string, unknown>
  /** From `Accept-Language`, most wanted first. */
  languages: readonly string[]
  /** The header `X-Dry-Run`. */
  dryRun: string | null
  isGet: boolean
  request: RequestContext
}

export type Operations = ReturnType<typeof createOperations>

/**
 * Executes operations. Each is priced before anything of it is executed: one that costs more than is
 * allowed, or than its caller has left, is refused. The answer tells in `extensions.cost` what it could
 * have cost and what it did, of which alone is charged, and in `extensions.deprecations` what of the
 * document is deprecated.
 */
export function createOperations(
  schema: GraphQLSchema,
  {
    limits,
    planned,
    trusted,
    makeContext,
  }: {
    limits: Limits
    /** Whether operations are executed by plans, where that can be done. */
    planned: boolean
    /** The texts of documents whose names are told to observers; what strangers call theirs is not kept. */
    trusted: ReadonlySet<string>
    makeContext: (languages: readonly string[]) => Context
  },
) {
  const planFor = createPlans(schema)
  const costOf = createCosts(schema)
  const deprecationsOf = createDeprecations(schema)

  return {
    async execute(asked: OperationRequest): Promise<ExecutionResult> {
      const { document, operationName, variables, dryRun, request } = asked
      const { operation: observed, account } = request
      observed.document = document
      if (trusted.has(document.loc?.source.body ?? ''))
        observed.name = nameOf(document, operationName)
      const operation = getOperationAST(document, operationName) ?? undefined
      // Without one, the executor says what is wrong.
      const cost = operation ? costOf(document, operation, variables) : { requested: 1, fixed: 0 }
      observed.cost = cost.requested
      if (dryRun === 'cost') return { data: null, extensions: { cost: toldCost(cost) } }
      const refusal =
        dryRun === null
          ? charge(cost, limits.cost, account)
          : codedError('BAD_REQUEST', 'The header X-Dry-Run can only be `cost`.', 400)
      if (refusal) return { errors: [refusal] }
      const deprecations = deprecationsOf(document)
      if (deprecations.length > 0)
        observed.deprecated = deprecations.map(({ coordinate }) => coordinate)

      const result = await withinTime(limits.executionMs, observed, () => run(asked, operation))
      const objects =
        'objects' in result && !result.errors
          ? result.objects
          : result.data
            ? countObjects(result.data, cost.requested)
            : undefined
      observed.cost = settle(cost, objects, account)
      // An answer to a GET may be kept and given to others, whose budgets are not this one.
      const throttleStatus = asked.isGet ? undefined : account.status()
      const told = { ...toldCost(cost), actualQueryCost: observed.cost }
      const { errors, data } = result
      return {
        ...(errors && { errors }),
        ...(data !== undefined && { data }),
        extensions: {
          cost: throttleStatus ? { ...told, throttleStatus } : told,
          ...(deprecations.length > 0 && { deprecations }),
        },
      }
    },
  }

  function toldCost({ requested }: Cost): ToldCost {
    return { requestedQueryCost: requested, maximumQueryCost: limits.cost }
  }

  async function run(
    { document, operationName, variables, languages }: OperationRequest,
    operation: OperationDefinitionNode | undefined,
  ): Promise<ExecutionResult | Executed> {
    const contextValue = makeContext(languages)
    if (planned && operation) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
      const plan = coerced && planFor(document, operation, coerced)
      if (plan) return executePlan(plan, contextValue, coerced)
    }
    // It also says which variables do not fit.
    return execute({ schema, document, operationName, variableValues: variables, contextValue })
  }
}
