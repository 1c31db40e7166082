import {
  getNullableType,
  isListType,
  isNonNullType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

interface Step {
  name: string
  type: GraphQLOutputType
  /** Whether the field is only there when it is asked for. */
  optional: boolean
}

/** Where a part is met: the type that holds it, and the fields that lead to it. */
interface Place {
  holder: string
  steps: readonly Step[]
}

/** For each fragment how to come to it from what callers get. */
export function partExamples(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
): ReadonlyMap<string, string> {
  const found = new Map<string, Place[]>()
  for (const node of definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION || node.kind === Kind.OPERATION_DEFINITION)
      for (const [part, place] of partsOf(schema, node))
        found.set(part, [...(found.get(part) ?? []), place])
  return new Map(
    [...found].map(([part, places]) => {
      const [best] = places.toSorted((a, b) => farness(a) - farness(b))
      return [part, best ? exampleOf(part, best) : '']
    }),
  )
}

function partsOf(
  schema: GraphQLSchema,
  definition: FragmentDefinitionNode | OperationDefinitionNode,
): (readonly [string, Place])[] {
  const types = new TypeInfo(schema)
  const name = definition.name?.value ?? ''
  const holder =
    definition.kind === Kind.OPERATION_DEFINITION
      ? `${name}Query`
      : name.replace(/Core$/, 'Summary')
  const parts: (readonly [string, Place])[] = []
  const steps: Step[] = []
  visit(
    definition,
    visitWithTypeInfo(types, {
      // What only some types have is no field of the union.
      InlineFragment: () => false,
      Field: {
        enter({ name: { value }, alias, directives }) {
          const type = types.getType()
          if (!type) throw new Error(`${name}: no field ${value}`)
          steps.push({ name: alias?.value ?? value, type, optional: !!directives?.length })
        },
        leave: () => void steps.pop(),
      },
      FragmentSpread: ({ name: { value } }) =>
        void parts.push([value, { holder, steps: [...steps] }]),
    }),
  )
  return parts
}

/** What callers meet first is nearest: few fields away, in a whole document, of a statement. */
function farness({ holder, steps }: Place): number {
  const isWhole = /(Full|Summary)$/.test(holder)
  return (
    (steps.length || 10) * 100 +
    (holder.endsWith('Query') ? 40 : isWhole ? 0 : 20) +
    (holder.startsWith('Statement') ? 0 : 10) +
    (holder.endsWith('Full') ? 0 : 1)
  )
}

function exampleOf(part: string, { holder, steps }: Place): string {
  const [first, ...rest] = steps
  const last = steps.at(-1)
  if (!first || !last) return `const short = (long: ${holder}): ${part} => long`
  let value = first.name
  let before = first
  let mayEnd = false
  for (const step of rest) {
    const isList = isListType(getNullableType(before.type))
    const mayBeNull = isList || before.optional || !isNonNullType(before.type)
    value += `${isList ? '[0]' : ''}${mayBeNull ? '?' : ''}.${step.name}`
    mayEnd ||= mayBeNull
    before = step
  }
  const type = [
    isListType(getNullableType(last.type)) ? `${part}[]` : part,
    ...(isNonNullType(last.type) ? [] : ['null']),
    ...(mayEnd || last.optional ? ['undefined'] : []),
  ].join(' | ')
  return `const ${last.name}Of = ({ ${first.name} }: ${holder}): ${type} => ${value}`
}
