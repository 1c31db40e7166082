import { sql, type Kysely } from 'kysely'
import { requestScope } from './request-scope.ts'

/** A publication is known here so soon. */
const everyMs = 250
/** What was read longer ago says nothing of now. */
const trustedForMs = 1000
/** Without a question for so long, nobody looks. */
const restsAfterMs = 5000

export interface RecordPosition {
  /** The latest place in the feed, at most a second old; undefined while that is not known. */
  current(): string | undefined
  close(): Promise<void>
}

/** Looks how far the record has come, as long as somebody asks. Places follow the order of commits. */
export function watchPosition<Tables>(db: Kysely<Tables>): RecordPosition {
  let position: string | undefined
  let readAt = -Infinity
  let askedAt = -Infinity
  let watching: Promise<void> | undefined
  let closed = false
  let wake = () => {}

  async function watch() {
    while (!closed && performance.now() - askedAt < restsAfterMs) {
      const began = performance.now()
      try {
        const { rows } = await sql<{ position: string }>`
          select position::text as position from outbox_head`.execute(db)
        position = rows[0]?.position
        // The answer may be as old as the question.
        readAt = began
      } catch {
        // The database is away: nothing is known until it is back.
        position = undefined
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    watching = undefined
  }

  return {
    current() {
      askedAt = performance.now()
      // Whoever asks, the watch is nobody's: no request's statements are its own.
      if (!closed) watching ??= requestScope.exit(watch)
      return askedAt - readAt <= trustedForMs ? position : undefined
    },
    async close() {
      closed = true
      wake()
      await watching
    },
  }
}
