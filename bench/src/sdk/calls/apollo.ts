import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'
import { query, variables, type Open } from './open.ts'

const One = gql(query)

export const open: Open = (url) => {
  const client = new ApolloClient({
    link: ApolloLink.from([new RetryLink(), new HttpLink({ uri: url })]),
    cache: new InMemoryCache(),
  })
  return (signal) =>
    client.query({
      query: One,
      variables,
      fetchPolicy: 'no-cache',
      ...(signal && { context: { fetchOptions: { signal } } }),
    })
}
