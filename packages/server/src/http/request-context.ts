import type { Account } from './budget.ts'

/** What goes with a request to the graph from the handler, and comes back to it. */
export interface RequestContext {
  requestId: string
  account: Account
  /** What is learnt of the operation on its way. */
  operation: Operation
}

export interface Operation {
  /** The name that it has in a document that the service knows; strangers' names are not kept. */
  name?: string
  cost?: number
  /** It was answered from what was kept. */
  cached?: boolean
  /** The first error's code. */
  code?: string
  statements?: number
  sqlMs?: number
}
