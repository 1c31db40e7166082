/** Which rows of an ordered list are asked for: `first` after a cursor or `last` before one. */
export interface Window {
  size: number
  backward: boolean
  cursor: string | undefined
}

export interface PageRequest<Filter, Order> {
  filter: Filter | undefined
  order: Order
  window: Window
  /** The properties of a model that are needed, beside its id; undefined for all. */
  columns?: readonly string[] | undefined
  /** False where no cursor is asked of the rows. */
  cursors?: boolean
}

/** Rows in their order, each with its cursor, and whether more stand before and after them. */
export interface Page<Model> {
  rows: readonly { node: Model; cursor: string }[]
  hasPreviousPage: boolean
  hasNextPage: boolean
}

/** Exact up to a limit; above it `count` is the limit and `exact` false. */
export interface Count {
  count: number
  exact: boolean
}

/**
 * What the graph asks of storage for one entity. `relation` names a list of another document's
 * (`event` of statements: those made at it); one SQL statement answers for all `ownerIds`, whose
 * results keep their order. Without a relation there is one list of all, for the owner `undefined`.
 */
export interface Reader<Model, Filter, Order> {
  byIds(ids: readonly string[]): Promise<Model[]>
  /** The documents that have one of the slugs now, with the properties that are needed, or all. */
  bySlugs(slugs: readonly string[], columns: readonly string[] | undefined): Promise<Model[]>
  pages(
    owners: Owners | undefined,
    request: PageRequest<Filter, Order>,
  ): Promise<readonly Page<Model>[]>
  counts(owners: Owners | undefined, filter: Filter | undefined): Promise<readonly Count[]>
}

export interface Owners {
  relation: string
  ids: readonly string[]
}
