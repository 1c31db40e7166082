import type { Connection, Submittable } from 'pg'
import { serialize } from 'pg-protocol'
import { hasCode } from '../error-code.ts'
import { parameterText } from './parameter-text.ts'
import { typeParsers } from './type-parsers.ts'

type Row = Record<string, unknown>

/** How the rows of a statement are read; known once it has been run. */
export interface RowLayout {
  columns: readonly { name: string; parse: ((text: string) => unknown) | undefined }[]
  blank: Readonly<Row>
}

/** A statement that connections prepare under its name. */
export interface PreparedStatement {
  name: string
  text: string
  layout?: RowLayout
}

interface Field {
  name: string
  dataTypeID: number
}

/** What pg notes of a connection: the statements that it has prepared, by their names. */
type PreparingConnection = Connection & { parsedStatements: Record<string, string> }

/** "cached plan must not change result type": a migration changed what the statement reads. */
const outdated = '0A000'

/**
 * Runs a prepared statement with less ado than pg does it: one message to the server in place of four,
 * and no description of the rows once the connection has prepared it. Takes part in pg's connection
 * as its own queries do, and pg-cursor.
 */
export class PreparedRead implements Submittable {
  readonly name: string
  readonly text: string
  readonly #statement: PreparedStatement
  readonly #texts: (string | null)[]
  readonly #rows: Row[] = []
  readonly #kept: (rows: Row[]) => void
  readonly #broken: (error: Error) => void
  #failed: Error | undefined

  constructor(
    statement: PreparedStatement,
    values: readonly unknown[],
    kept: (rows: Row[]) => void,
    broken: (error: Error) => void,
  ) {
    this.name = statement.name
    this.text = statement.text
    this.#statement = statement
    // Here and not where it is sent: what cannot be written fails whoever asks.
    this.#texts = values.map(parameterText)
    this.#kept = kept
    this.#broken = broken
  }

  submit(connection: Connection): void {
    const { stream, parsedStatements } = connection as PreparingConnection
    const { name, text } = this
    const isNew = parsedStatements[name] === undefined
    const messages: Uint8Array[] = []
    // One that the server gave up as outdated is closed; it says nothing where there is none.
    if (isNew) messages.push(serialize.close({ type: 'S', name }), serialize.parse({ name, text }))
    messages.push(serialize.bind({ statement: name, values: this.#texts }))
    // A migration may have changed the rows since another connection prepared it.
    if (isNew || !this.#statement.layout) messages.push(serialize.describe({ type: 'P' }))
    messages.push(serialize.execute(), serialize.sync())
    stream.write(Buffer.concat(messages))
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#statement.layout = layoutOf(fields)
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const { layout } = this.#statement
    if (!layout || this.#failed) return
    try {
      this.#rows.push(rowOf(layout, fields))
    } catch (error) {
      this.#failed = error as Error
    }
  }

  handleReadyForQuery(): void {
    if (this.#failed) this.#broken(this.#failed)
    else this.#kept(this.#rows)
  }

  handleError(error: Error, connection: Connection): void {
    if (hasCode(error, outdated))
      delete (connection as PreparingConnection).parsedStatements[this.name]
    this.#broken(error)
  }

  handleCommandComplete(): void {}

  handleEmptyQuery(): void {}
}

function layoutOf(fields: readonly Field[]): RowLayout {
  const columns = fields.map(({ name, dataTypeID }) => ({
    name,
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the server has more types than pg's list
    parse: typeParsers.getTypeParser(dataTypeID, 'text') as (text: string) => unknown,
  }))
  return { columns, blank: Object.fromEntries(columns.map(({ name }) => [name, null])) }
}

function rowOf({ columns, blank }: RowLayout, fields: readonly (string | null)[]): Row {
  const row = { ...blank }
  for (let n = 0; n < columns.length; n++) {
    const text = fields[n]
    const column = columns[n]
    if (column && text != null) row[column.name] = column.parse ? column.parse(text) : text
  }
  return row
}
