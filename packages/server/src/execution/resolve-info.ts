import type { GraphQLResolveInfo } from 'graphql'
import type { Plan, PlannedField } from './plan.ts'

/** What a resolver is told of its field, which it resolves for all places of a list alike. */
export function infoOf(
  { schema, fragments, operation }: Plan,
  { definition, key, nodes, parentType }: PlannedField,
  variableValues: Record<string, unknown>,
): GraphQLResolveInfo {
  return {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues,
  }
}
