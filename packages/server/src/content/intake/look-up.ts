import { sql } from 'kysely'
import type { Entity } from '../documents/parts.ts'
import { uuid } from '../../uuid.ts'
import type { Db } from '../publication/write-rows.ts'
import type { Key, Known } from './entry.ts'

const keysAtOnce = 5000

/** Finds what the database knows by these slugs and ids. An id is found whatever its entity. */
export async function lookUp(db: Db, keys: Iterable<Key>): Promise<void> {
  const all = [...keys]
  for (let from = 0; from < all.length; from += keysAtOnce) {
    const some = all.slice(from, from + keysAtOnce)
    const wanted = some.map(({ entity, key }, index) => ({
      index,
      entity,
      key,
      id: uuid.test(key) ? key : null,
    }))
    const { rows } = await sql<{
      index: number
      id: string
      entity: Entity
      slug: string
      how: Known['how']
      published: boolean
    }>`
      WITH wanted AS (
        SELECT * FROM json_to_recordset(${JSON.stringify(wanted)})
          AS w (index integer, entity text, key text, id uuid)
      ), found AS (
        SELECT w.index, coalesce(rs.document_id, ri.document_id, ds.id, di.id) AS id,
          CASE WHEN rs.document_id IS NULL AND ri.document_id IS NULL THEN 'own'
            WHEN ds.id IS NULL AND w.id IS NULL THEN 'renamed' ELSE 'merged' END AS how
        FROM wanted w
        LEFT JOIN document ds ON ds.entity = w.entity AND ds.slug = w.key
        LEFT JOIN document di ON di.id = w.id
        LEFT JOIN redirect rs ON rs.entity = w.entity AND rs.former = w.key
        LEFT JOIN redirect ri ON w.id IS NOT NULL AND ri.former = w.key
      )
      SELECT f.index, f.how, d.id, d.entity, d.slug, EXISTS (
        SELECT FROM revision WHERE document_id = d.id AND state = 'PUBLISHED') AS published
      FROM found f JOIN document d ON d.id = f.id
    `.execute(db)
    for (const { index, ...known } of rows) {
      const key = some[index]
      if (key) key.known = known
    }
  }
}
