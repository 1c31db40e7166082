import { GraphQLError } from 'graphql'

/** The caller's mistake: told as it is, with the code BAD_USER_INPUT. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
