import { graphql } from '@octokit/graphql'
import { query, variables, type Open } from './open.ts'

export const open: Open = (url) => {
  const own = graphql.defaults({
    baseUrl: url.replace(/\/graphql$/, ''),
    headers: { accept: 'application/json' },
  })
  return (signal) => own(query, { ...variables, ...(signal && { request: { signal } }) })
}
