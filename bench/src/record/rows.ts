/** A row by the names of its columns; the same names in the same order in every row of a table. */
export type Row = Record<string, string | number | boolean | null | readonly object[]>
export type Rows = Map<string, Row[]>

/** Takes rows for tables, in the order in which the tables are to be written. */
export function add(rows: Rows, table: string, row: Row): void {
  const there = rows.get(table)
  if (there) there.push(row)
  else rows.set(table, [row])
}

const changedOn = Date.UTC(2026, 0, 1)

/** The document of a row, and the columns that every document has. */
export function head(rows: Rows, entity: string, id: string, slug: string, number: number): Row {
  add(rows, 'document', { id, entity, slug })
  const moment = new Date(changedOn + number * 1000).toISOString()
  return { id, slug, revision: 1, created_at: moment, updated_at: moment, note: null }
}

/** The columns of a name. */
export const nameColumns = (
  name: string,
  language: string | null,
  others: readonly object[] = [],
) => ({
  name,
  name_language: language,
  other_names: others,
})

/** Several ids in one column, as PostgreSQL writes them; nulls are left out. */
export const arrayText = (ids: readonly (string | null)[]) => `{${ids.filter(Boolean).join(',')}}`

/** The rows as `COPY` reads them. */
export function copyText(rows: readonly Row[]): string {
  return rows.map((row) => `${Object.values(row).map(valueText).join('\t')}\n`).join('')
}

function valueText(value: Row[string] | undefined): string {
  if (value == null) return '\\N'
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.replaceAll(/[\\\t\n\r]/g, escaped)
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}
const escaped = (character: string) => escapes[character] ?? character
