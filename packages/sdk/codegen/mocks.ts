import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  getNamedType,
  isAbstractType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

/** What a scalar is in a mock that is not told otherwise. */
const samples: Readonly<Record<string, string>> = {
  Boolean: 'false',
  Date: "'2025-02-03'",
  DateTime: "'2025-02-03T00:00:00.000Z'",
  Float: '0',
  Int: '0',
  LanguageTag: "'en'",
  URL: "'https://example.org/'",
}

/** What has fields. */
type Composite = GraphQLObjectType | GraphQLInterfaceType

/** What a fragment may refer to. */
interface Known {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/**
 * A function for each fragment that says which type it is of, or that all types behind it share: a whole
 * answer, silent where the record may be.
 */
export const plugin: PluginFunction = (schema, files) => {
  const all = files
    .flatMap(({ document }) => document?.definitions ?? [])
    .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const known: Known = { schema, fragments: new Map(all.map((node) => [node.name.value, node])) }
  const fragments = all
    .filter(
      ({ typeCondition, selectionSet: { selections } }) =>
        isObjectType(schema.getType(typeCondition.name.value)) ||
        selections.every((node) => node.kind === Kind.FIELD && node.name.value !== '__typename'),
    )
    .toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1))
  return {
    prepend: [
      `import type {\n${fragments.map(({ name }) => `  ${name.value},\n`).join('')}} from './operations.ts'\n`,
    ],
    content: fragments.map((fragment) => mockOf(fragment, known)).join('\n'),
  }
}

function mockOf({ name, typeCondition, selectionSet }: FragmentDefinitionNode, known: Known) {
  const type = known.schema.getType(typeCondition.name.value) as Composite
  const fragment = name.value
  return `/**
 * A {@link ${fragment}} for tests: null, empty or a sample where nothing is given.
 *
 * @example
 * mock${fragment}(${exampleOf(known, type, selectionSet)})
 */
export function mock${fragment}(own: Partial<${fragment}> = {}): ${fragment} {
  return { ${fieldsOf(known, type, selectionSet).join(', ')}, ...own }
}
`
}

/** Something to give: the first field of its own. */
function exampleOf(known: Known, type: Composite, { selections }: SelectionSetNode): string {
  const field = selections.find(
    (node) => node.kind === Kind.FIELD && !node.selectionSet && node.name.value !== '__typename',
  )
  return field?.kind === Kind.FIELD
    ? `{ ${field.name.value}: ${valueOf(known, type.getFields()[field.name.value]?.type, undefined, type, field.name.value)} }`
    : ''
}

function fieldsOf(known: Known, type: Composite, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = known.fragments.get(node.name.value)
      const on = fragment && known.schema.getType(fragment.typeCondition.name.value)
      // What is on an interface has no mock of its own.
      return fragment && isAbstractType(on)
        ? fieldsOf(known, type, fragment.selectionSet)
        : `...mock${node.name.value}()`
    }
    if (node.kind === Kind.INLINE_FRAGMENT)
      return isOn(type, node.typeCondition?.name.value)
        ? fieldsOf(known, type, node.selectionSet)
        : []
    // What is only there when it is asked for is left out.
    if (node.directives?.length) return []
    const name = node.name.value
    if (name === '__typename') return `__typename: '${type.name}'`
    return `${name}: ${valueOf(known, type.getFields()[name]?.type, node.selectionSet, type, name)}`
  })
}

function isOn(type: Composite, condition: string | undefined): boolean {
  return [type, ...type.getInterfaces()].some(({ name }) => name === condition)
}

function valueOf(
  known: Known,
  type: GraphQLOutputType | undefined,
  selections: SelectionSetNode | undefined,
  parent: Composite,
  field: string,
): string {
  if (!isNonNullType(type)) return 'null'
  if (isListType(getNullableType(type))) return '[]'
  const named = getNamedType(type)
  if (isEnumType(named)) return `'${named.getValues()[0]?.value}'`
  if (isAbstractType(named) && selections) {
    const [first] = known.schema.getPossibleTypes(named)
    if (first) return `{ ${fieldsOf(known, first, selections).join(', ')} }`
  }
  if (isObjectType(named) && selections)
    return `{ ${fieldsOf(known, named, selections).join(', ')} }`
  return samples[named.name] ?? `'${parent.name.toLowerCase()}-${field.toLowerCase()}'`
}
