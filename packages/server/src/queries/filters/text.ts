import { badInput } from '@communique/schema'
import { sql } from 'kysely'
import { column, type FieldCondition } from './condition.ts'

const longestQuery = 500

/** The row's own text holds what a web search asks for. */
export const textMatches: FieldCondition<string> = {
  nullable: false,
  condition: (alias, words) => {
    if (words.trim() === '') throw badInput('`text` is empty; leave it out for no condition.')
    if (words.length > longestQuery)
      throw badInput(
        `\`text\` has ${words.length} characters; at most ${longestQuery} are allowed.`,
      )
    if (!words.isWellFormed()) throw badInput('`text` holds half of a character.')
    // Read once, and not for each row that it is held against.
    return sql`${column(alias, 'search')} @@ (select search_query(${words}))`
  },
}
