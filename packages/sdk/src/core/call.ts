import type { Answer } from './answer.ts'
import { CommuniqueError } from './error.ts'

/**
 * What a call came to, without throwing: data if `ok`, else an error.
 *
 * @example
 * const result: Result<StatementFull | null> = await client.statements.get({ slug }).result()
 * console.log(result.ok ? result.data?.text : result.error.code)
 */
export type Result<Data> = { ok: true; data: Data } | { ok: false; error: CommuniqueError }

/**
 * A request on its way: a promise of its data, with other ways to take the answer. It is sent at once,
 * and rejects with a {@link CommuniqueError}.
 *
 * @example
 * const event = await client.events.get({ slug })
 * const result = await client.events.get({ slug }).result()
 * const { data, requestId } = await client.events.get({ slug }).withResponse()
 */
export class Call<Data> implements Promise<Data> {
  readonly [Symbol.toStringTag] = 'Call'
  readonly #answer: Promise<Answer<Data>>

  constructor(answer: Promise<Answer<Data>>) {
    this.#answer = answer
  }

  /**
   * The data with status, headers, request id, attempts and cost. Nothing is sent again.
   *
   * @throws {CommuniqueError}
   */
  withResponse(): Promise<Answer<Data>> {
    return this.#answer
  }

  /** The data or the error, for code that branches instead of catching. Nothing is sent again. */
  result(): Promise<Result<Data>> {
    return this.then(
      (data) => ({ ok: true, data }),
      (error: unknown) => {
        if (CommuniqueError.is(error)) return { ok: false, error }
        throw error
      },
    )
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise.
  then<A = Data, B = never>(
    fulfilled?: ((data: Data) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then(({ data }) => data).then(fulfilled, rejected)
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Data | B> {
    return this.then(undefined, rejected)
  }

  finally(settled?: (() => void) | null): Promise<Data> {
    return this.then(null).finally(settled)
  }
}
