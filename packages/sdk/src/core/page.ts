import { CommuniqueError } from './error.ts'

/**
 * Where a page stands in its list.
 *
 * @example
 * const { endCursor, hasNextPage }: PageInfo = page.pageInfo
 * const rest = hasNextPage ? client.statements.list({ after: endCursor }) : null
 */
export interface PageInfo {
  /** The cursor of the page's first item, for `before`; null on an empty page. */
  startCursor?: string | null
  /** The cursor of the page's last item, for `after`; null on an empty page. It may be kept. */
  endCursor?: string | null
  /** Whether something comes before this page. */
  hasPreviousPage?: boolean
  /** Whether something follows this page. */
  hasNextPage: boolean
}

/**
 * What a connection of any graph gives: nodes, or edges that hold them.
 *
 * @example
 * const pick = (data: ListEventsQuery): Connection<EventSummary> => data.events
 * for await (const { title } of client.paginate(ListEvents, pick)) console.log(title)
 */
export interface Connection<Node> {
  /** The items; those that are null are left out of a page. */
  nodes?: readonly (Node | null)[] | null
  /** The items, if there are no `nodes`. */
  edges?: readonly ({ node?: Node | null } | null)[] | null
  /** Where the page stands; it must be selected. */
  pageInfo: PageInfo
  /** How many there are in all, if it was selected. */
  totalCount?: { count: number; exact: boolean } | number | null
}

/**
 * The variables that lead from page to page.
 *
 * @example
 * const variables: PageVariables = { first: 50, after: page.pageInfo.endCursor }
 */
export interface PageVariables {
  /** How many a page holds, counted from the start or from `after`. */
  first?: number | null | undefined
  /** The `endCursor` of the page before. */
  after?: string | null | undefined
  /** How many a page holds, counted back from the end or from `before`. */
  last?: number | null | undefined
  /** The `startCursor` of the page that follows. */
  before?: string | null | undefined
}

/** Gets another page of the same list. */
export type Turn<Node> = (variables: PageVariables, signal?: AbortSignal) => Promise<Page<Node>>

/** How to get another page. */
export interface TurnOptions {
  /** Ends the waiting: what is asked for then rejects with `ABORTED`. */
  signal?: AbortSignal | undefined
}

/** What the service gives where no number is asked for. */
const usualSize = 20

/**
 * A page of a list; it does not change, other pages come by `next()` and `previous()`.
 *
 * @example
 * const page = await client.statements.list({ first: 10 })
 * const next = await page.next() // null on the last page
 */
export class Page<Node> {
  /** What the page holds, in the order of the list. */
  declare readonly nodes: readonly Node[]
  /** Where it stands in the list. */
  declare readonly pageInfo: PageInfo
  /** How many there are in the whole list; there only if it was asked for (`total: true`). */
  declare readonly totalCount: { count: number; exact: boolean } | undefined
  readonly #size: number | null | undefined
  readonly #turn: Turn<Node>

  /** @throws {CommuniqueError} `CURSOR_STUCK` if more is said to follow and the cursor has not moved. */
  constructor(connection: Connection<Node>, variables: PageVariables, turn: Turn<Node>) {
    const { nodes, edges, pageInfo, totalCount } = connection
    const { first, after, last, before } = variables
    const [more, cursor] =
      before == null
        ? [pageInfo.hasNextPage, pageInfo.endCursor]
        : [pageInfo.hasPreviousPage, pageInfo.startCursor]
    if (more && (!cursor || cursor === (before ?? after)))
      throw new CommuniqueError(
        'CURSOR_STUCK',
        `More follows, but the cursor stays at ${cursor}: is $after used?`,
      )
    this.nodes = (nodes ?? edges?.map((edge) => edge?.node) ?? []).filter((node) => node != null)
    this.pageInfo = pageInfo
    this.totalCount =
      typeof totalCount === 'number'
        ? { count: totalCount, exact: true }
        : (totalCount ?? undefined)
    this.#size = first ?? last
    this.#turn = turn
  }

  /**
   * The page that follows, of the same size; null if this is the last.
   *
   * @throws {CommuniqueError}
   */
  async next({ signal }: TurnOptions = {}): Promise<Page<Node> | null> {
    const { hasNextPage, endCursor } = this.pageInfo
    return hasNextPage
      ? this.#turn({ first: this.#size, after: endCursor, last: null, before: null }, signal)
      : null
  }

  /**
   * The page before, of the same size; null if this is the first, or the document does not select what
   * leads back: `hasPreviousPage` and `startCursor`.
   *
   * @throws {CommuniqueError}
   */
  async previous({ signal }: TurnOptions = {}): Promise<Page<Node> | null> {
    const { hasPreviousPage, startCursor } = this.pageInfo
    return hasPreviousPage && startCursor
      ? this.#turn(
          { first: null, after: null, last: this.#size ?? usualSize, before: startCursor },
          signal,
        )
      : null
  }

  /**
   * This page and those that follow, each asked for when the loop comes to it.
   *
   * @throws {CommuniqueError}
   */
  async *pages(options: TurnOptions = {}): AsyncGenerator<Page<Node>> {
    yield this
    for (let page = await this.next(options); page; page = await page.next(options)) yield page
  }

  /** Everything from this page to the end of the list. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Node> {
    for await (const { nodes } of this.pages()) yield* nodes
  }

  /** Its data alone, for caches and for the way from a server to a page. */
  toJSON(): Pick<Page<Node>, 'nodes' | 'pageInfo' | 'totalCount'> {
    // oxlint-disable-next-line typescript/no-misused-spread -- only its data is public.
    return { ...this }
  }
}
