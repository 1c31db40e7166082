import { batching, type BatchResolver, type Context, type LoadByIds } from '@communique/schema'
import {
  defaultFieldResolver,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { collectFields, type Fragments } from './collect-fields.ts'

/** How an operation is executed: everything that does not depend on what is found. */
export interface Plan {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Fragments
  root: Selection
}

/** What is selected of objects of one type. */
export interface Selection {
  type: GraphQLObjectType
  fields: readonly PlannedField[]
  /** An object of the answer before anything is found: its keys in their order. */
  blank: Readonly<Record<string, unknown>>
}

export interface PlannedField {
  key: string
  nodes: readonly FieldNode[]
  parentType: GraphQLObjectType
  definition: GraphQLField<unknown, unknown>
  resolve: GraphQLFieldResolver<unknown, Context>
  batch: BatchResolver | undefined
  argumentsFor: (variables: Record<string, unknown>) => Record<string, unknown>
  nonNull: boolean
  isList: boolean
  itemNonNull: boolean
  /** What the values are; one of the three. */
  leaf: GraphQLLeafType | undefined
  object: GraphQLObjectType | undefined
  abstract: GraphQLAbstractType | undefined
  /** How values that are ids are turned into objects. */
  byIds: LoadByIds | undefined
  /** What is selected of its objects that are of a type; planned when the first is found. */
  selectionOf: (type: GraphQLObjectType) => Selection
}

/** Thrown where a document asks for something that is left to GraphQL's own executor. */
class Unplanned extends Error {}

/**
 * Plans a valid operation; undefined where it is left to GraphQL's own executor: introspection,
 * operations other than queries, lists in lists. `variables` are those on which directives depend.
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Plan | undefined {
  const query = schema.getQueryType()
  if (operation.operation !== OperationTypeNode.QUERY || !query) return undefined
  const fragments: Fragments = Object.create(null) as Fragments
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  try {
    const root = selectionOf(query, [operation.selectionSet])
    return { schema, operation, fragments, root }
  } catch (error) {
    if (error instanceof Unplanned) return undefined
    throw error
  }

  function selectionOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
    const fields: PlannedField[] = []
    const values: [string, unknown][] = []
    for (const [key, nodes] of collectFields(schema, fragments, variables, type, sets)) {
      const name = nodes[0]?.name.value ?? ''
      values.push([key, name === '__typename' ? type.name : undefined])
      if (name !== '__typename') fields.push(fieldOf(type, key, name, nodes))
    }
    // A key may be `__proto__`: here it becomes a property like others.
    return { type, fields, blank: Object.fromEntries(values) }
  }

  function fieldOf(
    parentType: GraphQLObjectType,
    key: string,
    name: string,
    nodes: readonly FieldNode[],
  ): PlannedField {
    const definition = parentType.getFields()[name]
    if (!definition) throw new Unplanned()
    const type = getNullableType(definition.type)
    const item = isListType(type) ? type.ofType : undefined
    if (isListType(item && getNullableType(item))) throw new Unplanned()
    const named = getNamedType(definition.type)
    const object = isObjectType(named) ? named : undefined
    const byIds = object && batching.ofType(object)
    const selections = new Map<GraphQLObjectType, Selection>()
    return {
      key,
      nodes,
      parentType,
      definition,
      resolve: ((byIds ? batching.resolverOf(definition) : definition.resolve) ??
        defaultFieldResolver) as PlannedField['resolve'],
      batch: batching.ofField(definition),
      argumentsFor: argumentsOf(definition, nodes[0]),
      nonNull: isNonNullType(definition.type),
      isList: item !== undefined,
      itemNonNull: isNonNullType(item),
      leaf: isLeafType(named) ? named : undefined,
      object,
      abstract: isAbstractType(named) ? named : undefined,
      byIds,
      selectionOf(of) {
        let selection = selections.get(of)
        if (!selection) {
          const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
          selections.set(of, (selection = selectionOf(of, sets)))
        }
        return selection
      },
    }
  }
}

/** Arguments without variables are read once. */
function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode | undefined,
): PlannedField['argumentsFor'] {
  if (!node) return () => ({})
  const read = (variables: Record<string, unknown>) =>
    getArgumentValues(definition, node, variables)
  if (usesVariables(node)) return read
  let known: Record<string, unknown> | undefined
  return () => (known ??= read({}))
}

function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false
  for (const argument of given)
    visit(argument, {
      Variable() {
        found = true
      },
    })
  return found
}
