import { withClient } from '../copy-rows.ts'

/** Statements from all over the record. */
export function slugsOf(databaseUrl: string): Promise<string[]> {
  return select(
    databaseUrl,
    `SELECT slug FROM (
      SELECT slug, row_number() OVER (ORDER BY id) AS number, count(*) OVER () AS all FROM statement
    ) numbered WHERE number % (numbered.all / 200) = 0`,
  )
}

/** Speakers from those with most statements to those with few. */
export function speakersOf(databaseUrl: string): Promise<string[]> {
  return select(
    databaseUrl,
    `SELECT slug FROM (
      SELECT p.slug, row_number() OVER (ORDER BY count(*) DESC, p.slug) AS rank
      FROM statement_speaker l JOIN person p ON p.id = l.person_id GROUP BY p.slug
    ) ranked WHERE rank % 20 = 1 AND rank <= 1000 ORDER BY rank`,
  )
}

async function select(databaseUrl: string, sql: string): Promise<string[]> {
  const { rows } = await withClient(databaseUrl, (client) => client.query<{ slug: string }>(sql))
  return rows.map(({ slug }) => slug)
}
