import { serialize } from 'pg-protocol'
import { parameterText } from './parameter-text.ts'
import { requestScope } from './request-scope.ts'
import { asText, typeParsers } from './type-parsers.ts'

export type Row = Record<string, unknown>

/** How the rows of a statement are read; known once it has been run. */
interface RowLayout {
  columns: readonly { name: string; parse: ((text: string) => unknown) | undefined }[]
  blank: Readonly<Row>
}

/** A statement that connections prepare under its name; one whose name is empty is prepared each time. */
export interface PreparedStatement {
  name: string
  text: string
  layout?: RowLayout
}

export interface Field {
  name: string
  dataTypeID: number
}

/** A statement with its values, on its way to the server and back. */
export class PreparedRead {
  readonly statement: PreparedStatement
  /** For which it is run. */
  readonly scope = requestScope.getStore()
  /** How often it was run again, as what a connection had prepared was outdated. */
  renewals = 0
  readonly #texts: (string | null)[]
  readonly #found: Row[] = []
  readonly #answer = Promise.withResolvers<Row[]>()
  #failed: Error | undefined
  #ms = 0

  constructor(statement: PreparedStatement, values: readonly unknown[]) {
    this.statement = statement
    // Here and not where it is sent: what cannot be written fails whoever asks.
    this.#texts = values.map(parameterText)
  }

  get rows(): Promise<Row[]> {
    return this.#answer.promise
  }

  /** How long the server took; where several were run together, each one's share of it. */
  get ms(): number {
    return this.#ms
  }

  /** What is sent of it, to a connection that has prepared it or has not. */
  messages(isPrepared: boolean): Uint8Array[] {
    const { name, text, layout } = this.statement
    const messages: Uint8Array[] = []
    // One that the server gave up as outdated is closed; it says nothing where there is none.
    if (!isPrepared)
      messages.push(serialize.close({ type: 'S', name }), serialize.parse({ name, text }))
    messages.push(serialize.bind({ statement: name, values: this.#texts }))
    // A migration may have changed the rows since another connection prepared it.
    if (!isPrepared || !layout) messages.push(serialize.describe({ type: 'P' }))
    messages.push(serialize.execute())
    return messages
  }

  describe(fields: readonly Field[]): void {
    this.statement.layout = layoutOf(fields)
  }

  take(fields: readonly (string | null)[]): void {
    const { layout } = this.statement
    if (!layout || this.#failed) return
    try {
      this.#found.push(rowOf(layout, fields))
    } catch (error) {
      this.#failed = error as Error
    }
  }

  /** All of it is there. */
  complete(ms: number): void {
    if (this.#failed) return this.fail(this.#failed, ms)
    this.#ms = ms
    this.#answer.resolve(this.#found)
  }

  fail(error: Error, ms = 0): void {
    this.#ms = ms
    this.#answer.reject(error)
  }
}

function layoutOf(fields: readonly Field[]): RowLayout {
  const columns = fields.map(({ name, dataTypeID }) => {
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the server has more types than pg's list
    const parse = typeParsers.getTypeParser(dataTypeID, 'text') as (text: string) => unknown
    return { name, parse: parse === asText ? undefined : parse }
  })
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
