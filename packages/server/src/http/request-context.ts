import type { Account } from './budget.ts'
import type { Operation } from './observe/observed-request.ts'

/** What goes with a request to the graph from the handler, and comes back to it. */
export interface RequestContext {
  requestId: string
  account: Account
  operation: Operation
}
