import { badInput, pastKey, type Context, type RevisionModel } from '@communique/schema'
import type { EntityKind } from '@communique/schema/vocabulary'
import DataLoader from 'dataloader'
import { sql, type Kysely } from 'kysely'
import { compareDocuments } from '../content/compare.ts'
import type { Entity } from '../content/documents/parts.ts'
import { orderFields } from '../content/field-order.ts'
import type { Database } from '../db/tables.ts'
import type { Makers } from '../lazily.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

type Revisions = Pick<
  Context,
  'compare' | 'history' | 'revisionContents' | 'revisionCounts' | 'revisions' | 'revisionsAt'
>

const list = 'revision.NUMBER_DESC'
const isNumber = (key: string) => /^\d{1,9}$/.test(key)

type Row = Omit<RevisionModel, 'entity'> & { entity: string }
const toModel = (row: Row): RevisionModel => ({
  ...row,
  entity: row.entity.toUpperCase() as EntityKind,
})

const columns = sql`
  d.id as "documentId", d.entity, r.number, r.public_note as "publicNote", r.state,
  r.schema_version as "schemaVersion", r.hash as sha256,
  to_char(r.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "publishedAt",
  (select max(before.number) from published_revision before
    where before.document_id = r.document_id and before.number < r.number) as previous`

/** What requests read of the revisions that were once published; each loader is one statement. */
export function revisionLoadersOf(database: Kysely<Database>): Makers<Revisions> {
  const db = database.withoutPlugins()
  const keyOf = ({ documentId, number }: { documentId: string; number: number }) =>
    `${documentId} ${number}`

  return {
    history: () => {
      const histories = new Map<string, ReturnType<Context['history']>>()
      return (window) => {
        const key = JSON.stringify([window.size, window.cursor])
        let loader = histories.get(key)
        if (!loader) histories.set(key, (loader = new DataLoader((ids) => pages(db, ids, window))))
        return loader
      }
    },

    revisionCounts: () =>
      new DataLoader(async (ids) => {
        const { rows } = await sql<{ id: string; count: number }>`
        select document_id as id, count(*)::integer as count from published_revision
        where document_id = any(${[...ids]}::uuid[]) group by document_id
      `.execute(db)
        const counts = new Map(rows.map(({ id, count }) => [id, count]))
        return ids.map((id) => ({ count: counts.get(id) ?? 0, exact: true }))
      }),

    revisions: () =>
      new DataLoader(
        async (keys) => {
          const { rows } = await sql<Row>`
          select ${columns}
          from unnest(${keys.map(({ documentId }) => documentId)}::uuid[],
            ${keys.map(({ number }) => number)}::integer[]) as wanted (id, number)
          join published_revision r on r.document_id = wanted.id and r.number = wanted.number
          join document d on d.id = r.document_id
        `.execute(db)
          const found = new Map(rows.map((row) => [keyOf(row), toModel(row)]))
          return keys.map((key) => found.get(keyOf(key)) ?? null)
        },
        { cacheKeyFn: keyOf },
      ),

    revisionsAt: () =>
      new DataLoader(
        async (keys) => {
          const { rows } = await sql<Row & { n: number }>`
          select wanted.n::integer as n, ${columns}
          from unnest(${keys.map(({ documentId }) => documentId)}::uuid[],
            ${keys.map(({ moment }) => moment)}::timestamptz[])
            with ordinality as wanted (id, moment, n)
          join document d on d.id = wanted.id
          cross join lateral (
            select * from published_revision
            where document_id = wanted.id and published_at <= wanted.moment
            order by number desc limit 1
          ) r
        `.execute(db)
          const found = new Map(rows.map(({ n, ...row }) => [n, toModel(row)]))
          return keys.map((_, index) => found.get(index + 1) ?? null)
        },
        { cacheKeyFn: ({ documentId, moment }) => pastKey(documentId, moment) },
      ),

    revisionContents: () =>
      new DataLoader(
        async (keys) => {
          const { rows } = await sql<{
            documentId: string
            entity: Entity
            number: number
            content: object
          }>`
          select d.id as "documentId", d.entity, r.number, r.content
          from unnest(${keys.map(({ documentId }) => documentId)}::uuid[],
            ${keys.map(({ number }) => number)}::integer[]) as wanted (id, number)
          join published_revision r on r.document_id = wanted.id and r.number = wanted.number
          join document d on d.id = r.document_id
        `.execute(db)
          const found = new Map(rows.map((row) => [keyOf(row), row]))
          return keys.map((key) => {
            const row = found.get(keyOf(key))
            if (!row) return new Error(`no content of ${keyOf(key)}`)
            const { documentId, entity } = row
            const content = orderFields(entity, row.content)
            return { documentId, entity: entity.toUpperCase() as EntityKind, content }
          })
        },
        { cacheKeyFn: keyOf },
      ),

    compare:
      () =>
      ({ entity, documentId, content }, after) =>
        compareDocuments(entity.toLowerCase() as Entity, documentId, content, after.content),
  }
}

async function pages(
  db: Kysely<Database>,
  ids: readonly string[],
  { size, cursor }: Parameters<Context['history']>[0],
) {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, list, isNumber)
  if (after && ids.some((id) => id !== after.id))
    throw badInput('The cursor belongs to the history of another document.')
  const before = after ? Number(after.key) : null
  const { rows } = await sql<Row>`
    select ${columns}
    from unnest(${[...ids]}::uuid[]) as owner (id)
    join document d on d.id = owner.id
    cross join lateral (
      select * from published_revision
      where document_id = owner.id and number < coalesce(${before}::integer, 2147483647)
      order by number desc limit ${size + 1}
    ) r
    order by d.id, r.number desc
  `.execute(db)
  const byId = Map.groupBy(rows.map(toModel), ({ documentId }) => documentId)
  return ids.map((id) => {
    const found = byId.get(id) ?? []
    return {
      rows: found.slice(0, size).map((node) => ({
        node,
        cursor: encodeCursor(list, { key: String(node.number), id: node.documentId }),
      })),
      hasPreviousPage: before !== null,
      hasNextPage: found.length > size,
    }
  })
}
