import { TextQuery } from '@communique/schema'
import { sql } from 'kysely'
import { column, type FieldCondition } from './condition.ts'

/** The row's own text holds what a web search asks for; the filter's texts have been read before. */
export const textMatches: FieldCondition<string> = {
  nullable: false,
  condition: (alias, text: string | TextQuery) => {
    if (!(text instanceof TextQuery)) throw new Error('A text reached a condition unread')
    return sql`${column(alias, 'search')} @@ ${text.reading.bound}::tsquery`
  },
}

/** Whether a filter asks for words of the row itself, not of what it refers to. */
export function asksForText(filter: unknown): boolean {
  const { text, and, or, not } = (filter ?? {}) as Record<string, unknown>
  return (
    text instanceof TextQuery || [and, or, not].flat().some((inner) => inner && asksForText(inner))
  )
}
