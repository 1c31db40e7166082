import { sql } from 'kysely'
import { snakeCase } from '../../db/snake-case.ts'
import type { Entity } from '../documents/parts.ts'
import { commonTables, ownedTables } from '../project/tables.ts'
import type { Db } from './write-rows.ts'

/** The ids of all published documents that refer to a document, itself left out. */
export async function referrersOf(db: Db, entity: Entity, id: string): Promise<string[]> {
  const parts = (await referringColumns(db, entity)).map(
    ({ table, owner, column }) =>
      sql`SELECT ${sql.ref(owner)} AS id FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${id}`,
  )
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM (${sql.join(parts, sql` UNION `)}) referrer WHERE id <> ${id} ORDER BY id
  `.execute(db)
  return rows.map((row) => row.id)
}

/** Where the published tables may refer to an entity: the catalogue knows all foreign keys. */
async function referringColumns(db: Db, entity: Entity) {
  const { rows } = await sql<{ table: string; column: string }>`
    SELECT t.relname AS table, a.attname AS column
    FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid IN (to_regclass(${entity}), to_regclass('document'))
  `.execute(db)
  return rows.flatMap(({ table, column }) => {
    const owner = owners.get(table)
    return owner && owner !== column ? [{ table, owner, column }] : []
  })
}

const owners = new Map<string, string>(
  [...Object.values(ownedTables), commonTables].flatMap((tables) =>
    Object.entries(tables).map(([table, owner]) => [snakeCase(table), owner] as const),
  ),
)
