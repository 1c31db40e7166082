import { minifyIntrospection, preprocessIntrospection } from '@gql.tada/internal'
import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { introspectionFromSchema } from 'graphql'

/** The schema as a type, in the form in which the compiler computes with it fastest. */
export const plugin: PluginFunction = (schema) => {
  const introspection = minifyIntrospection(introspectionFromSchema(schema))
  return `/**
 * The whole schema, as \`graphql()\` and gql.tada read it.
 *
 * @example
 * type EntityName = keyof Introspection['types']
 */
export type Introspection = ${preprocessIntrospection(introspection)}\n`
}
