import type { CoreClient } from './core/client.ts'
import type { Answer } from './core/answer.ts'
import { Call } from './core/call.ts'
import type { QueryDocument } from './core/document.ts'
import type { List } from './core/list.ts'
import type { CallOptions } from './core/options.ts'
import type { Connection } from './core/page.ts'
import type { Id } from './types.ts'

/**
 * By which one document is found: its id or its slug, also a former one.
 *
 * @example
 * const key: Key<'Event'> = { slug: 'coatepeque-press-conference-2025' }
 */
export type Key<Entity extends string> =
  { id: Id<Entity>; slug?: never } | { slug: string; id?: never }

/**
 * Which part of a list is wanted, and in which order.
 *
 * @example
 * const parameters: ListParameters<EventFilter, EventOrder> = { filter: { kind: { in: ['VISIT'] } }, first: 50 }
 * const events = await client.events.list(parameters)
 */
export interface ListParameters<Filter, Order> {
  /** Conditions, which must all hold. */
  filter?: Filter | null | undefined
  /** The order; each list has its own default. */
  order?: Order
  /** How many a page holds, counted from the start or from `after`: 1 to 100, 20 by default. */
  first?: number | null | undefined
  /** The `endCursor` of the page before. */
  after?: string | null | undefined
  /** How many a page holds, counted from the end or from `before`. */
  last?: number | null | undefined
  /** The `startCursor` of the page that follows. */
  before?: string | null | undefined
  /** Whether pages say how many there are in all, which the service must count. Default false. */
  total?: boolean
}

/**
 * The documents of one entity.
 *
 * @example
 * const events: Resource<Key<'Event'>, EventFull, EventSummary, EventFilter, EventOrder> = client.events
 */
export interface Resource<K, Full, Summary, Filter, Order> {
  /**
   * One document in full, with its parts, its citations and the first 20 of each kind of neighbour;
   * null if there is none. Found by its id or slug, former ones too.
   *
   * @throws {CommuniqueError}
   * @example
   * const event = await client.events.get({ slug: 'coatepeque-press-conference-2025' })
   */
  get(key: K, options?: CallOptions): Call<Full | null>
  /**
   * A list in short: `await` gives its first page, `for await` everything in it.
   *
   * @throws {CommuniqueError}
   * @example
   * const page = await client.events.list({ filter: { kind: { in: ['VISIT'] } }, first: 10 })
   * for await (const { title } of client.events.list()) console.log(title)
   */
  list(parameters?: ListParameters<Filter, Order>, options?: CallOptions): List<Summary>
}

/** A resource of the two documents that read it, and of the fields in which their answers are. */
export function resource<
  One extends string,
  Many extends string,
  K,
  Full,
  Summary,
  Parameters extends object,
>(
  core: CoreClient,
  one: One,
  get: QueryDocument<{ [F in One]: Full | null }, K>,
  many: Many,
  list: QueryDocument<{ [F in Many]: Connection<Summary> }, Parameters>,
) {
  return {
    get: (key: K, options?: CallOptions) =>
      field(core.request<{ [F in One]: Full | null }, never>(get, key as never, options), one),
    list: (parameters?: Parameters, options?: CallOptions) =>
      core.paginate<{ [F in Many]: Connection<Summary> }, never, Summary>(
        list,
        (data) => data[many],
        parameters as never,
        options,
      ),
  }
}

/** A call whose data is one field of another's. */
export function field<Name extends string, Value>(
  call: Call<{ [F in Name]: Value }>,
  name: Name,
): Call<Value> {
  return new Call(
    call.withResponse().then((answer): Answer<Value> => ({ ...answer, data: answer.data[name] })),
  )
}
