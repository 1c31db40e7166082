import { CommuniqueError } from './error.ts'

/** Where a page stands in its list. */
export interface PageInfo {
  startCursor?: string | null
  endCursor?: string | null
  hasPreviousPage?: boolean
  hasNextPage: boolean
}

/** What a connection of any graph gives: nodes, or edges that hold them. */
export interface Connection<Node> {
  nodes?: readonly (Node | null)[] | null
  edges?: readonly ({ node?: Node | null } | null)[] | null
  pageInfo: PageInfo
  totalCount?: { count: number; exact: boolean } | number | null
}

/** The variables that lead from page to page. */
export interface PageVariables {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** Gets another page of the same list. */
export type Turn<Node> = (variables: PageVariables, signal?: AbortSignal) => Promise<Page<Node>>

/** How to get another page. */
export interface TurnOptions {
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
  readonly nodes: readonly Node[]
  readonly pageInfo: PageInfo
  /** How many there are in the whole list; there only if it was asked for. */
  readonly totalCount: { count: number; exact: boolean } | undefined
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
        `More is said to follow, but the cursor stays at ${cursor}: is $after used?`,
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

  /** The page that follows; null if this is the last. */
  async next({ signal }: TurnOptions = {}): Promise<Page<Node> | null> {
    const { hasNextPage, endCursor } = this.pageInfo
    return hasNextPage
      ? this.#turn({ first: this.#size, after: endCursor, last: null, before: null }, signal)
      : null
  }

  /** The page before; null if this is the first. */
  async previous({ signal }: TurnOptions = {}): Promise<Page<Node> | null> {
    const { hasPreviousPage, startCursor } = this.pageInfo
    return hasPreviousPage && startCursor
      ? this.#turn(
          { first: null, after: null, last: this.#size ?? usualSize, before: startCursor },
          signal,
        )
      : null
  }

  /** This page and those that follow. */
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
    const { nodes, pageInfo, totalCount } = this
    return { nodes, pageInfo, totalCount }
  }
}
