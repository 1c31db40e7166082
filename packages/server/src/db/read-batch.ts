import { serialize } from 'pg-protocol'
import { DatabaseError, type Connection, type Submittable } from 'pg'
import { hasCode } from '../error-code.ts'
import type { Field, PreparedRead } from './prepared-read.ts'

/** What pg notes of a connection: the statements that it has prepared, by their names. */
type PreparingConnection = Connection & { parsedStatements: Record<string, string> }

/** "cached plan must not change result type": a migration changed what the statement reads. */
const outdated = '0A000'
/** On so many connections it may be. */
const mostRenewals = 20

/** The server ends the connection. */
const isFarewell = (error: Error) =>
  error instanceof DatabaseError && /^(57P|08)/.test(error.code ?? '')

/**
 * Runs prepared statements one after the other, with less ado than pg does it: one message to the server
 * for all of them, and no description of the rows once the connection has prepared a statement. Takes
 * part in pg's connection as its own queries do, and pg-cursor.
 */
export class ReadBatch implements Submittable {
  readonly #reads: readonly PreparedRead[]
  readonly #again: (reads: readonly PreparedRead[]) => void
  readonly #ended: (broken?: Error) => void
  /** The one that the server is answering. What it says is sent when all of them are run. */
  #current = 0
  #sentAt = 0

  /** Set by pg, to be called at the end, where a time is set for reading. */
  callback?: () => void
  #isEnded = false

  /** `again` gets what is not run because one before it failed, `ended` is called once, at the end. */
  constructor(
    reads: readonly PreparedRead[],
    again: (reads: readonly PreparedRead[]) => void,
    ended: (broken?: Error) => void,
  ) {
    this.#reads = reads
    this.#again = again
    this.#ended = ended
  }

  /** By name and text, pg notes what the connection has prepared. */
  get name(): string | undefined {
    return this.#reads[this.#current]?.statement.name
  }

  get text(): string | undefined {
    return this.#reads[this.#current]?.statement.text
  }

  submit(connection: Connection): void {
    const { stream, parsedStatements } = connection as PreparingConnection
    const preparing = new Set<string>()
    const messages: Uint8Array[] = []
    for (const read of this.#reads) {
      const { name } = read.statement
      const isPrepared = parsedStatements[name] !== undefined || preparing.has(name)
      if (!isPrepared && name) preparing.add(name)
      messages.push(...read.messages(isPrepared))
    }
    messages.push(serialize.sync())
    this.#sentAt = performance.now()
    stream.write(Buffer.concat(messages))
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#reads[this.#current]?.describe(fields)
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    this.#reads[this.#current]?.take(fields)
  }

  handleCommandComplete(): void {
    this.#current++
  }

  handleReadyForQuery(): void {
    for (const read of this.#reads) read.complete(this.#share(this.#reads.length))
    this.#end()
  }

  handleError(error: Error, connection: Connection): void {
    if (this.#isEnded) return
    const [failed, ...rest] = this.#reads.slice(this.#current)
    const share = this.#share(this.#current + 1)
    for (const read of this.#reads.slice(0, this.#current)) read.complete(share)
    if (failed && hasCode(error, outdated) && failed.renewals < mostRenewals) {
      delete (connection as PreparingConnection).parsedStatements[failed.statement.name]
      failed.renewals++
      rest.unshift(failed)
    } else failed?.fail(error, share)
    const isOfServer = error instanceof DatabaseError
    if (isOfServer) this.#again(rest)
    else for (const read of rest) read.fail(error)
    this.#end(isOfServer && !isFarewell(error) ? undefined : error)
  }

  #end(broken?: Error): void {
    this.#isEnded = true
    this.callback?.()
    this.#ended(broken)
  }

  #share(count: number): number {
    return (performance.now() - this.#sentAt) / count
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete()
  }
}
