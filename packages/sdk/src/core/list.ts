import { Call } from './call.ts'
import { unlessAborted } from './fetch-once.ts'
import type { Page, TurnOptions } from './page.ts'

/**
 * How to walk through a list.
 *
 * @example
 * const options: IterateOptions = { limit: 50, signal }
 * for await (const { slug } of client.statements.list().iterate(options)) console.log(slug)
 */
export interface IterateOptions extends TurnOptions {
  /** Ends the walk after so many; no page is asked for beyond the one that holds the last. Default: all. */
  limit?: number
}

/**
 * A list on its way: `await` gives its first page, `for await` all that is in it, page by page, each
 * asked for once the one before is used up.
 *
 * @example
 * for await (const statement of client.statements.list({ filter })) console.log(statement.text)
 */
export class List<Node> extends Call<Page<Node>> implements AsyncIterable<Node> {
  /**
   * Everything in the list, with a signal or a limit. The signal ends the walk at any moment, and the
   * requests for further pages; that for the first is the list's, and ends by a signal given to `list`.
   *
   * @throws {CommuniqueError}
   * @example
   * for await (const { slug } of client.statements.list({ first: 100 }).iterate({ limit: 250 })) console.log(slug)
   */
  async *iterate(options: IterateOptions = {}): AsyncGenerator<Node> {
    let { limit = Infinity } = options
    if (limit > 0)
      for await (const { nodes } of this.pages(options)) {
        yield* nodes.slice(0, limit)
        if ((limit -= nodes.length) <= 0) return
      }
  }

  /**
   * The list page by page, the next asked for when the loop comes to it.
   *
   * @throws {CommuniqueError}
   * @example
   * for await (const { nodes } of client.statements.list({ first: 100 }).pages()) console.log(nodes.length)
   */
  async *pages(options: TurnOptions = {}): AsyncGenerator<Page<Node>> {
    yield* (await unlessAborted(this, options.signal, '')).pages(options)
  }

  [Symbol.asyncIterator](): AsyncGenerator<Node> {
    return this.iterate()
  }
}
