import { Client, fetchExchange } from '@urql/core'
import { retryExchange } from '@urql/exchange-retry'
import { query, variables, type Open } from './open.ts'

export const open: Open = (url) => {
  const client = new Client({ url, exchanges: [retryExchange({}), fetchExchange] })
  return (signal) =>
    client.query(query, variables, signal && { fetchOptions: { signal } }).toPromise()
}
