import {
  PreResolveTypesProcessor,
  type LinkField,
  type PrimitiveAliasedFields,
  type PrimitiveField,
  type ProcessResult,
} from '@graphql-codegen/visitor-plugin-common'
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql'

type Parent = GraphQLObjectType | GraphQLInterfaceType

/**
 * Writes the fields of an answer as the schema has them: with description and deprecation, ids with
 * the entity that they belong to, enums open to values that a later service may add.
 */
export class DescribedFields extends PreResolveTypesProcessor {
  /** The type whose selection is being written: its plain fields come just before its links. */
  #parent: Parent | undefined
  /** The interface whose fragment is being written: its fields are described as it describes them. */
  within: GraphQLInterfaceType | undefined

  override transformPrimitiveFields(
    parent: Parent,
    fields: PrimitiveField[],
    unsetTypes?: boolean,
  ): ProcessResult {
    this.#parent = parent
    const written = super.transformPrimitiveFields(parent, fields, unsetTypes)
    return (written ?? []).map((entry, index) =>
      this.#described(entry, parent, fields[index]?.fieldName ?? ''),
    )
  }

  override transformAliasesPrimitiveFields(
    parent: Parent,
    fields: PrimitiveAliasedFields[],
    unsetTypes?: boolean,
  ): ProcessResult {
    const written = super.transformAliasesPrimitiveFields(parent, fields, unsetTypes)
    return (written ?? []).map((entry, index) =>
      this.#described(entry, parent, fields[index]?.fieldName ?? ''),
    )
  }

  override transformLinkFields(fields: LinkField[], unsetTypes?: boolean): ProcessResult {
    const parent = this.#parent
    const written = super.transformLinkFields(fields, unsetTypes)
    return (written ?? []).map((entry, index) =>
      this.#described(entry, parent, fields[index]?.name.replace('?', '') ?? ''),
    )
  }

  #described(
    entry: NonNullable<ProcessResult>[number],
    parent: Parent | undefined,
    fieldName: string,
  ) {
    const described = this.within && parent?.getInterfaces().includes(this.within)
    const field = (described ? this.within : parent)?.getFields()[fieldName]
    if (typeof entry === 'string' || !parent || !field) return entry
    const type = getNamedType(field.type)
    let written = entry.type
    if (isEnumType(type)) written = written.replace(type.name, `Open<${type.name}>`)
    if (fieldName === 'id' && isDocument(parent)) written = `Id<'${parent.name}'>`
    return { name: commentOf(field) + entry.name, type: written }
  }
}

function isDocument(parent: Parent): boolean {
  return (
    (isObjectType(parent) || isInterfaceType(parent)) &&
    parent.getInterfaces().some(({ name }) => name === 'Document')
  )
}

function commentOf(
  field: Pick<GraphQLField<unknown, unknown>, 'description' | 'deprecationReason'>,
) {
  const lines = [
    ...(field.description?.replaceAll('*/', '*\\/').split('\n') ?? []),
    ...(field.deprecationReason ? [`@deprecated ${field.deprecationReason}`] : []),
  ]
  if (lines.length === 0) return ''
  return lines.length === 1
    ? `/** ${lines[0]} */\n  `
    : `/**\n${lines.map((line) => `   * ${line}`).join('\n')}\n   */\n  `
}
