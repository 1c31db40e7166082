import type { Pool } from 'pg'

/** A list of statements: as the service is asked for it, and as a condition on the row `t`. */
export interface List {
  title: string
  /** A `StatementFilter`. */
  filter: object
  /** Words, whose query is `$1`; else `$1` is null. */
  text?: string
  /** Without the condition on topics, which their facet leaves out. */
  where?: string
  topic?: string
}

export const whole: List = { title: 'all', filter: {} }

export const holding = (text: string): List => ({ title: `"${text}"`, filter: { text }, text })

export const onTopic = (topic: string, title: string): List => ({
  title,
  filter: { topics: { in: [topic] } },
  topic,
})

export const inYear = ({ filter, title, ...list }: List, year: number): List => ({
  ...list,
  title: `${title} in ${year}`,
  filter: { ...filter, saidOn: { from: String(year), until: String(year) } },
  where: `t.said_on is not null and not t.said_on_approximate
    and t.said_on_earliest >= '${year}-01-01' and t.said_on_latest <= '${year}-12-31'`,
})

export const atKind = (kind: string): List => ({
  title: `at a ${kind}`,
  filter: { event: { kind: { in: [kind] } } },
  where: `t.event_id in (select id from event where kind = '${kind}')`,
})

/**
 * The condition on `t`, a row in brief, but for topics, and that on topics; `$2` has the ids of those of
 * the list.
 */
export function conditionsOf({ text, where, topic }: List) {
  const others = [
    text ? 'listed_words(t.id) @@ $1::tsquery' : '$1::text is null',
    ...(where ? [where] : []),
  ]
  return {
    others: others.join(' and '),
    topics: topic ? 't.topic_ids && $2::uuid[]' : 'true',
    labels: topic
      ? `t.id in (select statement_id from statement_topic where topic_id = any($2::uuid[]))`
      : 'true',
  }
}

/**
 * `$1` and `$2`, read before the statement that they stand in is planned: how common the words are,
 * and which topics, decides its plan.
 */
export async function parametersOf(
  pool: Pool,
  { text, topic }: List,
): Promise<[string | null, string[]]> {
  if (text === undefined && topic === undefined) return [null, []]
  const { rows } = await pool.query<{ query: string | null; topics: string[] }>(
    `select search_query($1)::text as query, array(
      select a.topic_id from topic_ancestor a join topic on topic.id = a.ancestor_id
      where topic.slug = $2) as topics`,
    [text, topic],
  )
  return [rows[0]?.query ?? null, rows[0]?.topics ?? []]
}

/** The topics with the most statements, in their order. */
export async function frequentTopics(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ slug: string }>(`
    select slug from topic join statement_topic on topic_id = topic.id
    group by slug order by count(*) desc, slug limit 50`)
  return rows.map(({ slug }) => slug)
}
