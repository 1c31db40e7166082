import { sql, type Kysely } from 'kysely'
import { snakeCase } from '../../db/snake-case.ts'
import type { Database } from '../../db/tables.ts'

type Table = keyof Database

/** Any statement's executor: a pool, one connection or a transaction. */
export type Db = Kysely<Database>

const rowsAtOnce = 2000

/** Inserts rows in as few statements as their number allows; all rows have the same columns. */
export async function insertRows<T extends Table>(
  db: Db,
  table: T,
  rows: readonly Database[T][],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const names = Object.keys(first).map((key) => [key, snakeCase(key)] as const)
  const columns = sql.join(names.map(([, name]) => sql.ref(name)))
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const json = JSON.stringify(
      rows.slice(from, from + rowsAtOnce).map((row) => rename(row, names)),
    )
    await sql`
      INSERT INTO ${sql.table(table)} (${columns})
      SELECT ${columns} FROM json_populate_recordset(NULL::${sql.table(table)}, ${json})
    `.execute(db)
  }
}

/** Deletes the rows whose owner is one of the documents. */
export async function deleteRows(
  db: Db,
  table: Table,
  ownerColumn: string,
  ids: readonly string[],
): Promise<void> {
  await sql`
    DELETE FROM ${sql.table(table)} WHERE ${sql.ref(ownerColumn)} = ANY(${ids}::uuid[])
  `.execute(db)
}

function rename(row: object, names: (readonly [key: string, name: string])[]) {
  const renamed: Record<string, unknown> = {}
  for (const [key, name] of names) renamed[name] = (row as Record<string, unknown>)[key]
  return renamed
}
