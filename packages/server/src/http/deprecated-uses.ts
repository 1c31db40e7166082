import {
  getNamedType,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'

/** Something deprecated, by its schema coordinate (`Person.name`), and why it is. */
export interface Deprecation {
  coordinate: string
  reason: string
}

/**
 * What a valid document uses of a schema's deprecated fields, arguments, input fields and enum
 * values, each once. What only variables hold is not in the document, and not found.
 */
export function deprecatedUses(schema: GraphQLSchema, document: DocumentNode): Deprecation[] {
  const reasons = new Map<string, string>()
  const look = (
    coordinate: string,
    definition: { deprecationReason?: string | null | undefined } | null | undefined,
  ) => {
    const reason = definition?.deprecationReason
    if (reason != null && !reasons.has(coordinate)) reasons.set(coordinate, reason)
  }
  const info = new TypeInfo(schema)
  const fieldName = () => `${info.getParentType()?.name}.${info.getFieldDef()?.name}`
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        look(fieldName(), info.getFieldDef())
      },
      Argument(node) {
        const directive = info.getDirective()
        const owner = directive ? `@${directive.name}` : fieldName()
        look(`${owner}(${node.name.value}:)`, info.getArgument())
      },
      ObjectField(node) {
        const type = getNamedType(info.getParentInputType())
        const name = node.name.value
        if (isInputObjectType(type)) look(`${type.name}.${name}`, type.getFields()[name])
      },
      EnumValue(node) {
        const type = getNamedType(info.getInputType())
        look(`${type?.name}.${node.value}`, info.getEnumValue())
      },
    }),
  )
  return [...reasons].map(([coordinate, reason]) => ({ coordinate, reason }))
}
