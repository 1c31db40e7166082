import { createCoreClient } from '@communique/sdk/core'
import { GetStatement } from '@communique/sdk/documents'
import { variables, type Open } from './open.ts'

export const open: Open = (url) => {
  const client = createCoreClient({ url })
  return (signal) => client.request(GetStatement, variables, { signal })
}
