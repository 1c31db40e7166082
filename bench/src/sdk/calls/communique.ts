import { createClient } from '@communique/sdk'
import { variables, type Open } from './open.ts'

export const open: Open = (url) => {
  const client = createClient({ url })
  return (signal) => client.statements.get(variables, { signal })
}
