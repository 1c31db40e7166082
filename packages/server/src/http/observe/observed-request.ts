import type { DocumentNode } from 'graphql'
import type { RunStatement } from '../../db/request-scope.ts'

/** A request that has been answered, and what is known of it. */
export interface ObservedRequest {
  requestId: string
  method: string
  path: string
  /** `aborted` where the caller went away before the answer was there. */
  status: number | 'aborted'
  /** Of `Date.now()`. */
  beganAt: number
  ms: number
  /** The context of a trace that the caller is in, as it came. */
  traceParent: string | undefined
  operation: Operation
}

/** What is learnt of an operation on its way through GraphQL. */
export interface Operation {
  /** Set for a document that the service knows; what strangers call theirs is not kept. */
  name?: string
  document?: DocumentNode
  cost?: number
  /** The first error's code. */
  code?: string
  /** It was answered from what was kept. */
  cached?: boolean
  /** Schema coordinates. */
  deprecated?: readonly string[]
  statements?: readonly RunStatement[]
  /** Begins no further statement: nobody waits for the answer. */
  giveUp?: () => void
}

export function sqlMsOf({ statements = [] }: Operation): number {
  return statements.reduce((sum, { ms }) => sum + ms, 0)
}
