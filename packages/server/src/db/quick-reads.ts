import type { Pool, PoolClient } from 'pg'
import type { PreparedRead } from './prepared-read.ts'
import { ReadBatch } from './read-batch.ts'
import type { RequestScope } from './request-scope.ts'

/** So many are run together: each is answered when all of them are. */
const mostTogether = 20

/** Has a statement run; its rows come with the read itself. */
export type QuickReads = (read: PreparedRead) => void

/**
 * Runs statements that take little time, on connections of their own. What a request asks for until it
 * has a connection goes in one message; while all connections are busy, what others wait for goes with
 * it. What nobody waits for any more is not run.
 */
export function quickReads(pool: Pool): QuickReads {
  /** What requests ask for that have no connection yet; of no request is what the service itself asks. */
  const waiting = new Map<RequestScope | undefined, PreparedRead[]>()

  function enqueue(read: PreparedRead): void {
    const { scope } = read
    const beside = waiting.get(scope)
    if (beside) {
      beside.push(read)
      return
    }
    const asked = [read]
    waiting.set(scope, asked)
    // After all that is asked for now.
    setImmediate(() =>
      pool.connect((error, client, release) => {
        // It may have gone with others.
        const isWaiting = waiting.get(scope) === asked
        if (isWaiting) waiting.delete(scope)
        if (client && isWaiting) send(asked, client, release)
        else if (client) release()
        else if (isWaiting)
          for (const each of asked) each.fail(error ?? new Error('There is no connection.'))
      }),
    )
  }

  function send(
    asked: PreparedRead[],
    client: PoolClient,
    release: (broken?: Error) => void,
  ): void {
    if (pool.idleCount === 0 && pool.waitingCount > 0)
      for (const [scope, others] of waiting) {
        if (asked.length >= mostTogether) break
        waiting.delete(scope)
        asked.push(...others)
      }
    const wanted = asked.filter(({ scope }) => !scope?.tooLate)
    for (const read of asked)
      if (read.scope?.tooLate) read.fail(new Error('The request was given up while it waited.'))
    if (wanted.length === 0) return release()
    const again = (reads: readonly PreparedRead[]) => reads.forEach(enqueue)
    again(wanted.slice(mostTogether))
    client.query(new ReadBatch(wanted.slice(0, mostTogether), again, release))
  }

  return enqueue
}
