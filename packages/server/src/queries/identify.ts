import { isPast, parsePastKey, pastKey, type Identity } from '@communique/schema'
import type { EntityKind } from '@communique/schema/vocabulary'
import { sql, type Kysely } from 'kysely'
import { plannedOnce } from '../db/statement-names.ts'
import type { Database } from '../db/tables.ts'
import { uuid } from '../uuid.ts'

interface Key {
  entity: EntityKind | undefined
  key: string
}

/** The documents that ids and slugs lead to, redirects followed. */
export async function identify(
  db: Kysely<Database>,
  keys: readonly Key[],
): Promise<(Identity | null)[]> {
  const past = keys.filter(({ key }) => isPast(key))
  if (past.length > 0) return identifyPast(db, keys)
  if (!keys.every(isSlug)) return identifyAnyhow(db, keys)
  const direct = await identifyDirectly(db, keys)
  const left = keys.filter((_, index) => !direct[index])
  if (left.length === 0) return direct
  const others = (await identifyAnyhow(db, left)).values()
  return direct.map((identity) => identity ?? others.next().value ?? null)
}

const isSlug = ({ entity, key }: Key) => entity !== undefined && !uuid.test(key)

/** By the present slug, as most are asked for: other ways are looked for where there is none. */
async function identifyDirectly(
  db: Kysely<Database>,
  keys: readonly Key[],
): Promise<(Identity | null)[]> {
  const { rows } = await sql<Numbered>`
    select ${sql.raw(plannedOnce)} wanted.n::integer, document.entity, document.id
    from unnest(${keys.map(({ entity }) => entity?.toLowerCase() ?? null)}::text[],
      ${keys.map(({ key }) => key.replaceAll('\0', '\u{fffd}'))}::text[])
      with ordinality as wanted (entity, key, n)
    join document on document.entity = wanted.entity and document.slug = wanted.key
    left join redirect on redirect.entity = wanted.entity and redirect.former = wanted.key
    where redirect.former is null
  `.execute(db)
  return inOrder(keys, rows)
}

async function identifyAnyhow(
  db: Kysely<Database>,
  keys: readonly Key[],
): Promise<(Identity | null)[]> {
  // PostgreSQL takes no NUL; a key that holds one leads nowhere.
  const entities = keys.map(({ entity }) => entity?.toLowerCase() ?? null)
  const { rows } = await sql<Numbered>`
    select distinct on (n) n::integer, d.entity, d.id
    from unnest(${entities}::text[], ${keys.map(({ key }) => key.replaceAll('\0', '\u{fffd}'))}::text[])
      with ordinality as wanted (entity, key, n)
    cross join lateral (
      select document.entity, document.id, 1 as rank from document
      where document.entity = wanted.entity and document.slug = wanted.key
        and not exists (select from redirect
          where redirect.entity = wanted.entity and redirect.former = wanted.key)
      union all
      select document.entity, document.id, 1 from document
      where document.id = case when wanted.key ~ ${uuid.source} then wanted.key::uuid end
        and (wanted.entity is null or document.entity = wanted.entity)
        and not exists (select from redirect where redirect.former = wanted.key)
      union all
      select document.entity, document.id, 2 from redirect
      join document on document.id = redirect.document_id
      where redirect.former = wanted.key
        and (wanted.entity is null and wanted.key ~ ${uuid.source} or redirect.entity = wanted.entity)
    ) d
    order by n, d.rank
  `.execute(db)
  return inOrder(keys, rows)
}

/**
 * The same where ids carry a moment. A document that has since been merged was then itself: no
 * redirects are followed, and the moment goes on with the id.
 */
async function identifyPast(
  db: Kysely<Database>,
  keys: readonly Key[],
): Promise<(Identity | null)[]> {
  const present = keys.filter(({ key }) => !isPast(key))
  const asked = keys.flatMap(({ key }) => parsePastKey(key) ?? [])
  const [identities, { rows }] = await Promise.all([
    present.length > 0 ? identify(db, present) : [],
    sql<{ id: string; entity: string }>`
      select id, entity from document where id = any(${asked.map(({ id }) => id)}::uuid[])
    `.execute(db),
  ])
  const byKey = new Map(present.map((key, index) => [key, identities[index] ?? null]))
  const entities = new Map(rows.map(({ id, entity }) => [id, entity.toUpperCase() as EntityKind]))
  return keys.map((key) => {
    const dated = parsePastKey(key.key)
    if (!dated) return byKey.get(key) ?? null
    const entity = entities.get(dated.id)
    return entity ? { entity, id: pastKey(dated.id, dated.moment) } : null
  })
}

/** A document, and the number of the key that leads to it, from 1. */
interface Numbered {
  n: number
  entity: string
  id: string
}

function inOrder(keys: readonly Key[], rows: readonly Numbered[]): (Identity | null)[] {
  const found = new Map(rows.map((row) => [row.n, row]))
  return keys.map((_, index) => {
    const row = found.get(index + 1)
    return row ? { entity: row.entity.toUpperCase() as EntityKind, id: row.id } : null
  })
}
