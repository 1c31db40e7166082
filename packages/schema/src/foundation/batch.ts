import type { GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'

/** What a field answers for many parents at once, in their order; an error stands in the place of a value. */
export type BatchResolver = (
  parents: readonly unknown[],
  args: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<readonly unknown[]>

/** The documents of a type by their ids, in any order; what is not there is left out. */
export type LoadByIds = (ids: readonly string[], context: Context) => Promise<{ id: string }[]>

/**
 * How an executor that takes many parents at once reads a field or a type: without a promise and a
 * loader for each of them. Whoever does not know of it is answered by resolvers all the same.
 */
export const batching = {
  /** The answer to a field for all parents. */
  ofField: ({ extensions }: GraphQLField<unknown, unknown>) =>
    extensions['batch'] as BatchResolver | undefined,
  /** How values of a type that are ids are turned into documents. */
  ofType: ({ extensions }: GraphQLObjectType) => extensions['byIds'] as LoadByIds | undefined,
  /** The resolver of a field of such a type, as it is written: it may answer with ids. */
  resolverOf: ({ extensions, resolve }: GraphQLField<unknown, unknown>) =>
    (extensions['pothosConfig'] as { resolve?: typeof resolve } | undefined)?.resolve ?? resolve,
}

/** What is answered to one of many, or the error that stands in its place. */
export function orError<Value>(answer: () => Value): Value | Error {
  try {
    return answer()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
