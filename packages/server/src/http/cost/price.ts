import { defaultPageSize, maximumPageSize } from '@communique/schema'
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getNullableType,
  type ConstValueNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** As many have most of the lists of parts: speakers, topics, citations. */
const typicalListSize = 5

/** What one operation costs at most, in points, by the values of the variables that size its lists. */
export interface Price {
  /** The variables that it depends on. */
  variables: readonly string[]
  /** What fields that look at whole lists cost at least, however little they find. */
  fixed: number
  of: (variables: Readonly<Record<string, unknown>>) => number
}

/**
 * Prices an operation of a valid document: a point for each object that the answer can hold, counted by
 * the pages' sizes that the arguments ask for, and what the schema says of fields that cost more
 * (`extensions.cost`). Lists that have no size to ask for are taken to hold `typicalListSize`.
 */
export function priceOf(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): Price {
  const root = schema.getRootType(operation.operation)
  if (!root) return { variables: [], fixed: 0, of: () => 1 }
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
  const used = new Set<string>()
  const weights = new Map<FieldNode, number>()
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultSize(defaultValue),
    ]),
  )

  const priced = (variables: Readonly<Record<string, unknown>>) => {
    // Fragments that spread each other twice would be walked through without end.
    const known = new Map<string, number>()
    return Math.min(
      1 + selectionCost(operation.selectionSet, root, undefined),
      Number.MAX_SAFE_INTEGER,
    )

    /** `size` is how many the page holds of which this is the selection. */
    function selectionCost(
      set: SelectionSetNode,
      parent: GraphQLCompositeType,
      size: number | undefined,
    ): number {
      let cost = 0
      // An object is of one type: of what is asked for by type, only the dearest is answered.
      const byType = new Map<string, number>()
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          cost += fieldCost(selection, parent, size)
          continue
        }
        const inline = selection.kind === Kind.INLINE_FRAGMENT
        const fragment = inline ? selection : fragments.get(selection.name.value)
        if (!fragment) continue
        const type = fragment.typeCondition
          ? schema.getType(fragment.typeCondition.name.value)
          : parent
        if (!isCompositeType(type)) continue
        const key = inline ? '' : `${selection.name.value} ${size}`
        // Also one that costs nothing is known.
        const inside = known.get(key) ?? selectionCost(fragment.selectionSet, type, size)
        if (key) known.set(key, inside)
        if (isAbstractType(parent) && isObjectType(type))
          byType.set(type.name, (byType.get(type.name) ?? 0) + inside)
        else cost += inside
      }
      return cost + Math.max(0, ...byType.values())
    }

    function fieldCost(
      node: FieldNode,
      parent: GraphQLCompositeType,
      size: number | undefined,
    ): number {
      const field = fieldOf(schema, parent, node.name.value)
      if (!field) return 0
      const type = getNamedType(field.type)
      const isList = isListType(getNullableType(field.type))
      const own = Number(field.extensions['cost'] ?? (isCompositeType(type) && !isList ? 1 : 0))
      if (own > 1) weights.set(node, own - 1)
      if (!node.selectionSet || !isCompositeType(type)) return own
      const asked = askedSize(node, field)
      if (!isList)
        // A connection: its own page's size counts for the rows in it.
        return own + selectionCost(node.selectionSet, type, asked)
      const rows = asked ?? size ?? typicalListSize
      return own + rows * (1 + selectionCost(node.selectionSet, type, undefined))
    }

    function askedSize(node: FieldNode, field: GraphQLField<unknown, unknown>) {
      const sizing = field.args.filter(({ name }) => sizingArguments.has(name))
      if (sizing.length === 0) return undefined
      for (const { name } of sizing) {
        const value = node.arguments?.find((argument) => argument.name.value === name)?.value
        if (value?.kind === Kind.INT) return bounded(Number(value.value))
        if (value?.kind === Kind.LIST) return bounded(value.values.length)
        if (value?.kind === Kind.VARIABLE) {
          used.add(value.name.value)
          // A null that is given stands against the default of the variable.
          const own = variables[value.name.value]
          const given = own === undefined ? defaults.get(value.name.value) : own
          if (Array.isArray(given)) return bounded(given.length)
          if (typeof given === 'number') return bounded(given)
        }
      }
      const byDefault = sizing.find(({ defaultValue }) => typeof defaultValue === 'number')
      return Number(byDefault?.defaultValue ?? defaultPageSize)
    }
  }

  priced({})
  const fixed = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return { variables: [...used].toSorted(), fixed, of: priced }
}

/** `first` and `last` of pages; `ids` of lists by id. */
const sizingArguments = new Set(['first', 'last', 'ids'])

/** What is too large or small is refused where the field is resolved, which names the limit. */
function bounded(size: number): number {
  return Math.min(Math.max(size, 1), maximumPageSize)
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string) {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  if (!('getFields' in parent)) return undefined
  return parent.getFields()[name]
}

function defaultSize(value: ConstValueNode | undefined): number | undefined {
  if (value?.kind === Kind.INT) return Number(value.value)
  return value?.kind === Kind.LIST ? value.values.length : undefined
}
