import { TextQuery } from '@communique/schema'
import { sql } from 'kysely'
import { column, type Condition, type FieldCondition } from './condition.ts'

/** A condition on the words of a row; the filter's texts have been read before. */
const matching = (
  holds: (alias: string, query: TextQuery, must?: boolean) => Condition,
): FieldCondition<string> => ({
  nullable: false,
  condition: (alias, text: string | TextQuery, must) => {
    if (!(text instanceof TextQuery)) throw new Error('A text reached a condition unread')
    return holds(alias, text, must)
  },
})

/** The row's own text holds what a web search asks for. */
export const textMatches = matching(
  (alias, { reading }) => sql`${column(alias, 'search')} @@ ${reading.bound}::tsquery`,
)

/** The same of a statement's row in brief, which has an index of the statement's words. */
export const listedTextMatches = matching((alias, query, must) =>
  must ? listedHolds(alias, query) : isAmongListed(alias, query),
)

/** The same of a statement. */
export const statementTextMatches = matching(isAmongListed)

/** The row is one of the statements that hold it, all of which an index finds. */
function isAmongListed(alias: string, query: TextQuery): Condition {
  const listed = `${alias}_listed`
  return sql`${column(alias, 'id')} in (
    select ${column(listed, 'id')} from listed_statement as ${sql.ref(listed)} where ${listedHolds(listed, query)})`
}

/** How a query says that words stand beside each other; no word has a space in it. */
const beside = / <(-|\d+)> /g

/** A statement of which a row in brief is at hand holds what a web search asks for. */
export function listedHolds(alias: string, { reading }: TextQuery): Condition {
  const { bound } = reading
  const words = sql`listed_words(${column(alias, 'id')})`
  const together = bound?.replace(beside, ' & ')
  // Not to stand beside each other is less than not to be there.
  if (!bound || together === bound || bound.includes('!')) return sql`${words} @@ ${bound}::tsquery`
  // An index knows only that all of them are there: of these rows, the words themselves are looked up.
  const said = `${alias}_said`
  return sql`(${words} @@ ${together}::tsquery and (
    select ${column(said, 'search')} @@ ${bound}::tsquery
    from statement as ${sql.ref(said)} where ${column(said, 'id')} = ${column(alias, 'id')}))`
}
