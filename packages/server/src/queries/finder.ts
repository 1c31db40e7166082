import type { Finder } from '@communique/schema'
import type { EntityKind } from '@communique/schema/vocabulary'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../db/tables.ts'

const most = 100

type Row = { entity: string; id: string; byId: boolean }
const toIdentity = ({ entity, id }: Pick<Row, 'entity' | 'id'>) => ({
  entity: entity.toUpperCase() as EntityKind,
  id,
})

/** Finds published documents by what others call them: addresses and ids of other systems. */
export function finderOf(database: Kysely<Database>): Finder {
  const db = database.withoutPlugins()
  return {
    async byAddress({ urls, externalIds, id }) {
      const { rows } = await sql<Row>`
        select entity, id, bool_or(by_id) as "byId" from (
          select d.entity, d.id, d.slug, true as by_id from document d
          where d.id = coalesce(
            (select document_id from redirect where former = ${id ?? null}), ${id ?? null}::uuid)
          union all
          select 'source', s.id, s.slug, false from source s where s.url = any(${[...urls]}::text[])
          union all
          select d.entity, d.id, d.slug, false
          from unnest(${externalIds.map(({ scheme }) => scheme)}::text[],
            ${externalIds.map(({ value }) => value)}::text[]) as wanted (scheme, value)
          join external_id e on e.scheme = wanted.scheme and e.value = wanted.value
          join document d on d.id = e.document_id
        ) found
        group by entity, id, slug order by bool_or(by_id) desc, entity, slug limit ${most}
      `.execute(db)
      return rows.map((row) => ({ identity: toIdentity(row), byId: row.byId }))
    },

    async byExternalId(scheme, value) {
      const { rows } = await sql<Row>`
        select d.entity, d.id from external_id e join document d on d.id = e.document_id
        where e.scheme = ${scheme} and e.value = ${value}
        order by d.entity, d.slug limit ${most}
      `.execute(db)
      return rows.map(toIdentity)
    },
  }
}
