import type { NamedModel } from './named.ts'
import type { Owners } from './page.ts'

/** One value of a facet; a document has its id and name, a topic the slug of what it stands under. */
export interface FacetValueModel extends NamedModel {
  value: string
  count: number
  id: string | null
  broader: string | null
}

export interface FacetModel {
  values: readonly FacetValueModel[]
  /** How many values reach the minimum, those beyond `first` included. */
  distinct: number
  missing: number
  exact: boolean
}

export interface FacetRequest {
  facet: string
  first: number
  minCount: number
  /** Whether it is asked how many documents have no value; else that may be any number. */
  missing: boolean
}

export type Interval = 'DECADE' | 'YEAR' | 'MONTH' | 'DAY'

export interface TimelineRequest {
  interval: Interval
  /** The first day of the earliest interval that is wanted; that of the first entry if undefined. */
  from: string | undefined
  /** The last day of the latest interval that is wanted; that of the last entry if undefined. */
  until: string | undefined
}

export interface TimelineEntryModel {
  start: string
  end: string
  count: number
}

export interface TimelineModel {
  entries: readonly TimelineEntryModel[]
  before: number
  after: number
  uncertain: number
  undated: number
}

/**
 * What the graph asks of storage about a whole list: for all owners at once, whose results keep
 * their order, as with {@link Reader}. An owner whose timeline cannot be given has an error in its place.
 */
export interface Summaries<Filter> {
  /** For each list, the facets in the order of the requests. */
  facets(
    owners: Owners | undefined,
    filter: Filter | undefined,
    requests: readonly FacetRequest[],
  ): Promise<readonly (readonly FacetModel[])[]>
  timelines(
    owners: Owners | undefined,
    filter: Filter | undefined,
    request: TimelineRequest,
  ): Promise<readonly (TimelineModel | Error)[]>
}
