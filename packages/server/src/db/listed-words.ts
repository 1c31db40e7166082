import { sql, type Kysely } from 'kysely'

/**
 * Makes the index of the statements' words anew where it lacks them: a restore of several tables at once,
 * or of data alone, may have made it before the statements were there.
 */
export async function completeListedWords<Tables>(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`
    SELECT to_regclass('listed_statement_words') IS NOT NULL AS there`.execute(db)
  if (rows[0]?.there && (await lacksWords(db)))
    await sql`REINDEX INDEX listed_statement_words`.execute(db)
}

/** Whether some statement is not found by the longest of its words. */
function lacksWords<Tables>(db: Kysely<Tables>): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    // The table itself would be read from end to end, and find them.
    await sql`SET LOCAL enable_seqscan = off`.execute(transaction)
    const { rows } = await sql<{ lacks: boolean }>`
      WITH probe AS MATERIALIZED (
        SELECT id, (SELECT quote_literal(lexeme)::tsquery FROM unnest(search) ORDER BY length(lexeme) DESC LIMIT 1) AS word
        FROM statement WHERE search <> ''::tsvector LIMIT 3
      )
      SELECT EXISTS (
        SELECT FROM probe WHERE NOT EXISTS (
          SELECT FROM (SELECT id FROM listed_statement WHERE listed_words(id) @@ probe.word OFFSET 0) AS found
          WHERE found.id = probe.id
        )
      ) AS lacks`.execute(transaction)
    return rows[0]?.lacks ?? false
  })
}
