import type { Context } from '@communique/schema'
import {
  defaultTypeResolver,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql'

/** Of which type a value is where it may be of several. */
export function runtimeType(
  abstract: GraphQLAbstractType,
  value: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): GraphQLObjectType {
  const { schema } = info
  const resolve = abstract.resolveType ?? defaultTypeResolver
  const name = resolve(value, context, info, abstract)
  const type = typeof name === 'string' ? schema.getType(name) : undefined
  if (!isObjectType(type) || !schema.isSubType(abstract, type))
    throw new Error(`A value of ${abstract.name} is of none of its types.`)
  return type
}
