import { sql } from 'kysely'
import type { Db } from './write-rows.ts'

/** Makes the closure over broader topics anew for these topics and for all that are narrower. */
export async function refreshTopicAncestors(db: Db, topicIds: readonly string[]): Promise<void> {
  if (topicIds.length === 0) return
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE affected (id) AS (
      SELECT unnest(${topicIds}::uuid[])
      UNION
      SELECT topic.id FROM affected JOIN topic ON topic.broader_id = affected.id
    )
    SELECT id FROM affected
  `.execute(db)
  const ids = rows.map(({ id }) => id)
  await sql`DELETE FROM topic_ancestor WHERE topic_id = ANY(${ids}::uuid[])`.execute(db)
  await sql`
    WITH RECURSIVE way (topic_id, ancestor_id) AS (
      SELECT id, id FROM topic WHERE id = ANY(${ids}::uuid[])
      UNION
      SELECT way.topic_id, topic.broader_id
      FROM way JOIN topic ON topic.id = way.ancestor_id
      WHERE topic.broader_id IS NOT NULL
    )
    INSERT INTO topic_ancestor (topic_id, ancestor_id) SELECT topic_id, ancestor_id FROM way
  `.execute(db)
}
