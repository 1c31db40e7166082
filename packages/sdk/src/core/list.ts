import { Call } from './call.ts'
import { unlessAborted } from './fetch-once.ts'
import type { Page, TurnOptions } from './page.ts'

/** How to walk through a list. */
export interface IterateOptions extends TurnOptions {
  /** Ends the walk after so many; nothing more is asked for than the page that holds the last. */
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
  /** Everything in the list, with a signal or a limit. */
  async *iterate(options: IterateOptions = {}): AsyncGenerator<Node> {
    let { limit = Infinity } = options
    if (limit > 0)
      for await (const { nodes } of this.pages(options)) {
        yield* nodes.slice(0, limit)
        if ((limit -= nodes.length) <= 0) return
      }
  }

  /** The list page by page. */
  async *pages(options: TurnOptions = {}): AsyncGenerator<Page<Node>> {
    yield* (await unlessAborted(this, options.signal, '')).pages(options)
  }

  [Symbol.asyncIterator](): AsyncGenerator<Node> {
    return this.iterate()
  }
}
