import { createCoreClient } from '@communique/sdk/core'
import { graphql } from '@communique/sdk/graphql'
import { oneStatement } from '../tasks/documents.ts'
import { variables, type Open } from './open.ts'

const One = graphql(oneStatement)

export const open: Open = (url) => {
  const client = createCoreClient({ url })
  return (signal) => client.request(One, variables, { signal })
}
