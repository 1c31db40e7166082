import { GraphQLClient } from 'graphql-request'
import { query, variables, type Open } from './open.ts'

export const open: Open = (url) => {
  const client = new GraphQLClient(url)
  return (signal) => client.request({ document: query, variables, ...(signal && { signal }) })
}
