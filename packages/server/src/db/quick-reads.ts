import type { Pool, PoolClient } from 'pg'
import type { PreparedRead } from './prepared-read.ts'
import { requestScope, type RequestScope } from './request-scope.ts'
import { ReadBatch } from './read-batch.ts'

/** So many may wait for each other on one connection. */
const mostTogether = 20

interface Waiting {
  read: PreparedRead
  scope: RequestScope | undefined
}

export interface QuickReads {
  /** Has a statement run; its rows come with the read itself. */
  run(read: PreparedRead): void
  /** How many wait for a connection. */
  waiting(): number
}

/**
 * Runs statements that take little time, on connections of their own. What is asked for until a connection
 * is free goes in one message: a request's level at once, and under load those of several requests.
 * What nobody waits for any more is not run.
 */
export function quickReads(pool: Pool): QuickReads {
  let waiting: Waiting[] = []
  let isConnecting = false

  function enqueue(added: readonly Waiting[]): void {
    waiting.push(...added)
    if (isConnecting || waiting.length === 0) return
    isConnecting = true
    // After all that is asked for now.
    process.nextTick(connect)
  }

  function connect(): void {
    pool.connect((error, client, release) => {
      isConnecting = false
      if (client) send(client, release)
      else for (const { read } of waiting.splice(0)) read.fail(error ?? new Error('No connection'))
    })
  }

  function send(client: PoolClient, release: (broken?: Error) => void): void {
    const taken: Waiting[] = []
    const rest: Waiting[] = []
    for (const each of waiting)
      if (each.scope?.tooLate)
        each.read.fail(new Error('The request was given up while it waited.'))
      else if (taken.length < mostTogether) taken.push(each)
      else rest.push(each)
    waiting = []
    enqueue(rest)
    if (taken.length === 0) return release()
    const again = (reads: readonly PreparedRead[]) =>
      enqueue(taken.filter(({ read }) => reads.includes(read)))
    client.query(
      new ReadBatch(
        taken.map(({ read }) => read),
        again,
        release,
      ),
    )
  }

  return {
    run: (read) => enqueue([{ read, scope: requestScope.getStore() }]),
    waiting: () => waiting.length,
  }
}
