import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Client } from '../client.ts'
import type { VariablesArgument } from '../core/client.ts'
import { readDocument, type TypedDocument } from '../core/document.ts'
import type { List } from '../core/list.ts'
import type { CallOptions } from '../core/options.ts'
import type { Page } from '../core/page.ts'

/**
 * A page as caches keep it: data alone.
 *
 * @example
 * const data: PageData<StatementSummary> = page.toJSON()
 */
export type PageData<Node> = Pick<Page<Node>, 'nodes' | 'pageInfo' | 'totalCount'>

type ResourceName = {
  [Name in keyof Client]: Client[Name] extends { get: unknown; list: unknown } ? Name : never
}[keyof Client]

type KeyOf<Name extends ResourceName> = Parameters<Client[Name]['get']>[0]
type FullOf<Name extends ResourceName> = Awaited<ReturnType<Client[Name]['get']>>
type ParametersOf<Name extends ResourceName> = NonNullable<Parameters<Client[Name]['list']>[0]>
type NodeOf<Name extends ResourceName> =
  ReturnType<Client[Name]['list']> extends List<infer Node> ? Node : never

/**
 * The options for one entity's documents. Of the options of the call `language` is part of the key; the
 * signal is always the query's own.
 *
 * @example
 * const events: ResourceQueries<'events'> = queries(client).events
 */
export interface ResourceQueries<Name extends ResourceName> {
  /**
   * One document in full, for `useQuery`; null if there is none.
   *
   * @example
   * const { data } = useQuery(queries(client).events.get({ slug }))
   */
  get(key: KeyOf<Name>, options?: CallOptions): ReturnType<typeof getOptions<FullOf<Name>>>
  /**
   * A page, for `useQuery`.
   *
   * @example
   * const { data } = useQuery(queries(client).events.list({ first: 10 }))
   */
  list(
    parameters?: ParametersOf<Name>,
    options?: CallOptions,
  ): ReturnType<typeof listOptions<NodeOf<Name>>>
  /**
   * A list that grows page by page, for `useInfiniteQuery`.
   *
   * @example
   * const { data, fetchNextPage } = useInfiniteQuery(queries(client).events.pages({ first: 10 }))
   */
  pages(
    parameters?: ParametersOf<Name>,
    options?: CallOptions,
  ): ReturnType<typeof pagesOptions<NodeOf<Name>>>
}

/**
 * Options for TanStack Query, entity by entity, and for documents of one's own.
 *
 * @example
 * const ours: Queries = queries(client)
 */
export type Queries = { readonly [Name in ResourceName]: ResourceQueries<Name> } & {
  /**
   * A document of one's own, for `useQuery`.
   *
   * @throws {CommuniqueError} `INVALID_DOCUMENT` if it carries no text.
   */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: VariablesArgument<Variables>
  ): ReturnType<typeof getOptions<Data>>
}

/**
 * Options for the hooks of TanStack Query: key, function with the signal that ends it, and no retries,
 * since the client has its own. Spread them to set more.
 *
 * @example
 * const { data } = useQuery(queries(client).events.list({ filter, first: 10 }))
 * const more = useInfiniteQuery({ ...queries(client).statements.pages(), staleTime: 60_000 })
 */
export function queries(client: Client): Queries {
  const entities = Object.entries(client).filter(([, value]) => typeof value === 'object')
  return {
    ...Object.fromEntries(entities.map(([name, value]) => [name, queriesOf(name, value)])),
    request: (
      document: TypedDocument<unknown, object>,
      variables: object = {},
      options?: CallOptions,
    ) =>
      getOptions(keyOf('request', readDocument(document).text, variables, options), (signal) =>
        client.request(document, variables, { ...options, signal }),
      ),
  } as unknown as Queries
}

/** What is asked, and what else the answer depends on; not headers, which may be secret. */
function keyOf(
  name: string,
  what: string,
  parameters: object,
  { language, operationName }: CallOptions = {},
) {
  const besides = (language ?? operationName) ? [{ language, operationName }] : []
  return ['communique', name, what, parameters, ...besides]
}

/** What the resources of all entities have in common, to whom the entity does not matter. */
interface AnyResource {
  get(key: object, options: CallOptions): PromiseLike<unknown>
  list(parameters: object, options: CallOptions): PromiseLike<Page<unknown>>
}

function queriesOf(name: string, resource: AnyResource) {
  return {
    get: (key: object, options?: CallOptions) =>
      getOptions(keyOf(name, 'get', key, options), (signal) =>
        resource.get(key, { ...options, signal }),
      ),
    list: (parameters: object = {}, options?: CallOptions) =>
      listOptions(keyOf(name, 'list', parameters, options), (signal) =>
        resource.list(parameters, { ...options, signal }),
      ),
    pages: (parameters: { after?: string | null } = {}, options?: CallOptions) =>
      pagesOptions(
        keyOf(name, 'pages', parameters, options),
        (after, signal) => resource.list({ ...parameters, after }, { ...options, signal }),
        parameters.after ?? null,
      ),
  }
}

function getOptions<Data>(
  queryKey: readonly unknown[],
  ask: (signal: AbortSignal) => PromiseLike<Data>,
) {
  return queryOptions({ queryKey, queryFn: async ({ signal }) => ask(signal), retry: false })
}

function listOptions<Node>(
  queryKey: readonly unknown[],
  ask: (signal: AbortSignal) => PromiseLike<Page<Node>>,
) {
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<PageData<Node>> => (await ask(signal)).toJSON(),
    retry: false,
  })
}

function pagesOptions<Node>(
  queryKey: readonly unknown[],
  ask: (after: string | null, signal: AbortSignal) => PromiseLike<Page<Node>>,
  start: string | null,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: async ({ pageParam, signal }): Promise<PageData<Node>> =>
      (await ask(pageParam, signal)).toJSON(),
    initialPageParam: start,
    getNextPageParam: ({ pageInfo }: PageData<Node>) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    retry: false,
  })
}
