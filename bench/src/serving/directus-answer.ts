/** What Directus answers to its three documents. */
interface DirectusAnswer {
  events?: { statements: unknown[] }[]
  statements?: unknown[]
  statement?: unknown[]
}

/**
 * An answer of Directus in the shape of the others: it gives lists where they give connections, so that
 * a page is asked for with one more, and a list of one where a record is asked for by its slug.
 */
export function answerFromDirectus(answer: DirectusAnswer): Record<string, unknown> {
  const { events, statements, statement } = answer
  if (events) {
    const nodes = events.map((event) => ({ ...event, statements: { nodes: event.statements } }))
    return { events: { nodes } }
  }
  if (statements) {
    const pageInfo = { hasNextPage: statements.length > 20 }
    return { statements: { nodes: statements.slice(0, 20), pageInfo } }
  }
  return { statement: statement?.[0] ?? null }
}
