import type { Connection, Submittable } from 'pg'
import { serialize } from 'pg-protocol'
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

/**
 * Runs a prepared statement with less ado than pg does it: one message to the server in place of four,
 * and no description of the rows once they are known. Takes part in pg's connection as its own queries
 * do, and pg-cursor.
 */
export class PreparedRead implements Submittable {
  readonly name: string
  readonly text: string
  readonly #statement: PreparedStatement
  readonly #values: readonly unknown[]
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
    this.#values = values
    this.#kept = kept
    this.#broken = broken
  }

  submit(connection: Connection): void {
    const { stream, parsedStatements } = connection as Connection & {
      parsedStatements: Record<string, string>
    }
    const { name, text } = this
    const messages: Uint8Array[] = [
      serialize.bind({ statement: name, values: this.#values.map(parameterText) }),
    ]
    if (parsedStatements[name] === undefined) messages.unshift(serialize.parse({ name, text }))
    if (!this.#statement.layout) messages.push(serialize.describe({ type: 'P' }))
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

  handleError(error: Error): void {
    // It was made where the socket was read; who asked is worth more.
    Error.captureStackTrace(error)
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
