import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { query, variables, type Open } from './open.ts'

const headers = { accept: 'application/json' }

export const open: Open = (url) => {
  const octokit = new (Octokit.plugin(retry))({ baseUrl: url.replace(/\/graphql$/, '') })
  return (signal) =>
    octokit.graphql(query, { ...variables, headers, ...(signal && { request: { signal } }) })
}
