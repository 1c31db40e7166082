import DataLoader from 'dataloader'
import type { FacetSource } from './facets.ts'
import type {
  FacetModel,
  FacetRequest,
  Summaries,
  TimelineModel,
  TimelineRequest,
} from './summaries.ts'

/** The facets and the timeline of one list. */
export interface ListSummaries extends FacetSource {
  timeline: (request: TimelineRequest) => Promise<TimelineModel>
}

type FacetKey = FacetRequest & { owner: string }

/**
 * The facets and timelines of one list, or of all lists of a relation: what is asked for at the same
 * time is asked of storage at once, for all owners.
 */
export function summariesOf<Filter>(
  summaries: Summaries<Filter> | undefined,
  relation: string | undefined,
  filter: Filter | undefined,
): (owner: string) => ListSummaries {
  const ownersOf = (ids: readonly string[]) =>
    relation === undefined ? undefined : { relation, ids }

  const makeFacets = () =>
    new DataLoader<FacetKey, FacetModel, string>(
      async (keys) => {
        const owners = [...new Set(keys.map(({ owner }) => owner))]
        const requests = [...Map.groupBy(keys, requestKey).values()].flatMap(
          ([first, ...others]) =>
            first ? [{ ...first, missing: [first, ...others].some(({ missing }) => missing) }] : [],
        )
        const found = await summaries?.facets(ownersOf(owners), filter, requests)
        const places = new Map(requests.map((request, index) => [requestKey(request), index]))
        return keys.map((key) => {
          const model = found?.[owners.indexOf(key.owner)]?.[places.get(requestKey(key)) ?? -1]
          return model ?? new Error(`the facet ${key.facet} was not counted`)
        })
      },
      { cacheKeyFn: (key) => `${key.owner} ${requestKey(key)} ${key.missing}` },
    )

  // Most lists are read without either.
  let facets: ReturnType<typeof makeFacets> | undefined
  let timelines: Map<string, DataLoader<string, TimelineModel>> | undefined
  function timelinesBy(request: TimelineRequest) {
    const key = JSON.stringify(request)
    timelines ??= new Map()
    let loader = timelines.get(key)
    if (!loader) {
      loader = new DataLoader(
        async (ids) => (await summaries?.timelines(ownersOf(ids), filter, request)) ?? [],
      )
      timelines.set(key, loader)
    }
    return loader
  }

  return (owner) => ({
    facet: (request) => (facets ??= makeFacets()).load({ ...request, owner }),
    timeline: (request) => timelinesBy(request).load(owner),
  })
}

const requestKey = ({ facet, first, minCount }: FacetRequest) => `${facet} ${first} ${minCount}`
