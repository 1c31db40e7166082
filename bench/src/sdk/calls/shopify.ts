import { createGraphQLClient } from '@shopify/graphql-client'
import { query, variables, type Open } from './open.ts'

export const open: Open = (url) => {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  const client = createGraphQLClient({ url, headers, retries: 2 })
  return (signal) => client.request(query, { variables, ...(signal && { signal }) })
}
