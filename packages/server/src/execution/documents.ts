import type { Context, LoadByIds } from '@communique/schema'
import type { GraphQLObjectType } from 'graphql'

interface Batch {
  byIds: LoadByIds
  ids: Set<string>
  ready: (() => void)[]
  failed: ((error: unknown) => void)[]
}

/** The documents that one execution refers to by their ids: those wanted together are loaded together, once. */
export class Documents {
  readonly #context: Context
  readonly #known = new Map<GraphQLObjectType, Map<unknown, object>>()
  readonly #wanted = new Map<GraphQLObjectType, Batch>()

  constructor(context: Context) {
    this.#context = context
  }

  /** Goes on when the documents of all values that are ids are there: at once where they are known. */
  want(
    type: GraphQLObjectType,
    byIds: LoadByIds,
    values: readonly unknown[],
    ready: () => void,
    failed: (error: unknown) => void,
  ): void {
    const known = this.#known.get(type)
    const missing = values.filter((value) => typeof value === 'string' && !known?.has(value))
    if (missing.length === 0) {
      ready()
      return
    }
    let batch = this.#wanted.get(type)
    if (!batch) this.#wanted.set(type, (batch = { byIds, ids: new Set(), ready: [], failed: [] }))
    for (const id of missing) batch.ids.add(id as string)
    batch.ready.push(ready)
    batch.failed.push(failed)
  }

  /** The document of a value that is an id, undefined where there is none; other values are as they are. */
  of(type: GraphQLObjectType, value: unknown): unknown {
    return typeof value === 'string' ? this.#known.get(type)?.get(value) : value
  }

  /** What was wanted since it was last asked, as loads that have to be begun. */
  takeWanted(): { load: Promise<void>; ready: () => void; failed: (error: unknown) => void }[] {
    if (this.#wanted.size === 0) return []
    const batches = [...this.#wanted]
    this.#wanted.clear()
    return batches.map(([type, { byIds, ids, ready, failed }]) => ({
      load: this.#load(type, byIds, [...ids]),
      ready: () => ready.forEach((go) => go()),
      failed: (error) => failed.forEach((fail) => fail(error)),
    }))
  }

  async #load(type: GraphQLObjectType, byIds: LoadByIds, ids: readonly string[]): Promise<void> {
    const documents = await byIds(ids, this.#context)
    let known = this.#known.get(type)
    if (!known) this.#known.set(type, (known = new Map()))
    for (const document of documents) known.set(document.id, document)
  }
}
