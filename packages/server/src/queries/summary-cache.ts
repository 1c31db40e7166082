import { TopicSet, type Summaries } from '@communique/schema'
import { LRUCache } from 'lru-cache'
import type { RecordPosition } from '../db/record-position.ts'

/** Of what is kept, as text: a timeline by days has thousands of entries. */
const mostBytes = 8_000_000

/**
 * Keeps facets and timelines of whole lists, under any filter, as long as the record has not moved on
 * since they were counted: whoever turns pages asks for the same ones with each. Answers are shared
 * between requests: nobody changes them.
 */
export function createSummaryCache(position: RecordPosition) {
  const answers = new LRUCache<string, { readonly answer: readonly unknown[] }>({
    maxSize: mostBytes,
    sizeCalculation: ({ answer }, key) => JSON.stringify(answer).length + key.length + 200,
  })
  let readAt: string | undefined

  async function kept<Answer extends readonly unknown[]>(
    key: string,
    count: () => Promise<Answer>,
  ): Promise<Answer> {
    const at = position.current()
    if (at === undefined) return count()
    if (at !== readAt) {
      answers.clear()
      readAt = at
    }
    const known = answers.get(key)
    if (known) return known.answer as Answer
    const answer = await count()
    // Meanwhile the record may have moved on. A list whose intervals are too many is refused anew.
    const whole = answer.every((each) => !(each instanceof Error))
    if (readAt === at && whole) answers.set(key, { answer })
    return answer
  }

  return {
    /** Summaries of `table` with a memory. Lists of other documents are many, and are counted. */
    summing<Filter>(table: string, summaries: Summaries<Filter>): Summaries<Filter> {
      return {
        facets: (owners, filter, requests) => {
          const count = () => summaries.facets(owners, filter, requests)
          return owners ? count() : kept(keyOf([table, 'facets', filter, requests]), count)
        },
        timelines: (owners, filter, request) => {
          const count = () => summaries.timelines(owners, filter, request)
          return owners ? count() : kept(keyOf([table, 'timeline', filter, request]), count)
        },
      }
    },
    /** How many answers are kept. */
    size: () => answers.size,
  }
}

/**
 * Topics count by what they were found to be: that may have been before the record moved on, and such an
 * answer must not be given to those who found others since.
 */
function keyOf(asked: readonly unknown[]): string {
  return JSON.stringify(asked, function (this: Record<string, unknown>, name, value: unknown) {
    const given = this[name]
    return given instanceof TopicSet ? given.ids : value
  })
}
