import { readAnswer, type Answer } from './answer.ts'
import { fetchOnce, pause, unlessAborted } from './fetch-once.ts'
import { Call } from './call.ts'
import { readDocument, type ReadDocument, type TypedDocument } from './document.ts'
import { CommuniqueError } from './error.ts'
import { board, type Flight } from './flight.ts'
import { List } from './list.ts'
import type { CallOptions, ClientOptions, Deprecation } from './options.ts'
import { Page, type Connection, type PageVariables } from './page.ts'
import { headersFor, requestFor } from './request.ts'
import { retryDelay } from './retry.ts'

/**
 * The variables of a document and the options of the call; the variables may be left out where none is
 * required.
 *
 * @example
 * const ask = (...rest: VariablesArgument<GetEventQueryVariables>) => client.request(GetEvent, ...rest)
 * const { event } = await ask({ slug })
 */
// The document alone says what they are: a misspelt one must not be inferred to be one of them.
export type VariablesArgument<Variables> =
  Record<string, never> extends Variables
    ? [variables?: NoInfer<Variables>, options?: CallOptions]
    : [variables: NoInfer<Variables>, options?: CallOptions]

/**
 * A client without resources: it sends documents.
 *
 * @example
 * const core: CoreClient = createCoreClient({ url })
 */
export interface CoreClient {
  /**
   * Sends a document of one's own, or one that ships with this package. A string is sent as it is, and
   * its answer is as unknown as it is to the compiler.
   *
   * @throws {CommuniqueError}
   * @example
   * const { service } = await client.request(graphql('{ service { version } }'))
   */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: VariablesArgument<Variables>
  ): Call<Data>
  request<Data = unknown>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Call<Data>

  /**
   * Walks through a connection of a document that takes `$after` and selects
   * `pageInfo { endCursor hasNextPage }`; to walk back also `$before`, `$last` and the other two.
   *
   * @throws {CommuniqueError} also `CURSOR_STUCK`, if the cursor does not move.
   * @example
   * const titles = client.paginate(ListEvents, (data) => data.events, { first: 50 })
   * for await (const { title } of titles) console.log(title)
   */
  paginate<Data, Variables extends PageVariables, Node>(
    document: TypedDocument<Data, Variables>,
    pick: (data: Data) => Connection<Node> | null | undefined,
    ...rest: VariablesArgument<Variables>
  ): List<Node>
}

type AnyDocument = TypedDocument<unknown, never> | string

/**
 * A client of a few kilobytes that sends documents; `createClient` adds a resource for each entity.
 *
 * @throws {TypeError} if the address is neither of http nor a path.
 * @example
 * const client = createCoreClient({ url: 'https://communique.example/graphql' })
 * const { event } = await client.request(GetEvent, { slug: 'coatepeque-press-conference-2025' })
 */
export function createCoreClient(defaults: ClientOptions): CoreClient {
  const { hooks = {}, dedupe = true } = defaults
  // A path is of the page's own host; whether there is a page only a call can tell.
  if (!/^(https?:|\.*)\//i.test(`${defaults.url}`))
    throw new TypeError(`No address: ${defaults.url}`)
  const flights = new Map<string | symbol, Flight>()
  const told = new Set<string>()
  let idsAreKnown = defaults.persisted !== false

  /** The answer to one call, which may be that to another equal one. */
  async function ask(
    document: AnyDocument,
    variables: object = {},
    own: CallOptions = {},
  ): Promise<Answer<unknown>> {
    const read = readDocument(document)
    const headers = await unlessAborted(headersFor(defaults, own), own.signal, read.name)
    // What is not shared is like nothing else.
    const key =
      dedupe && read.isQuery && !own.fetchOptions
        ? JSON.stringify([read.id ?? read.text, variables, headers, { ...own, signal: 0 }])
        : Symbol()
    let flight = flights.get(key)
    if (!flight || flight.controller.signal.aborted) {
      const controller = new AbortController()
      const answer = fetchAnswer(read, variables, headers, own, controller.signal)
      flight = { answer, controller, waiting: 0 }
      const land = () => {
        if (flights.get(key) === flight) flights.delete(key)
      }
      flights.set(key, flight)
      answer.then(land, land)
    }
    return board(flight, own.signal, read.name)
  }

  /** Sends, and sends again where that may help. */
  async function fetchAnswer(
    document: ReadDocument,
    variables: object,
    headers: Readonly<Record<string, string>>,
    own: CallOptions,
    signal: AbortSignal,
  ): Promise<Answer<unknown>> {
    const operation = own.operationName ?? document.name
    let retries = document.isQuery ? (own.maxRetries ?? defaults.maxRetries ?? 2) : 0
    for (let attempt = 1; ; attempt++) {
      const byId = idsAreKnown && document.id !== undefined
      const { url, ...init } = requestFor(
        defaults,
        document,
        variables,
        own.operationName,
        byId,
        headers,
      )
      hooks.onRequest?.({ operation, attempt, url, ...init })
      const started = performance.now()
      try {
        const { response, text } = await fetchOnce(
          (ownSignal) =>
            (defaults.fetch ?? fetch)(url, {
              ...defaults.fetchOptions,
              ...own.fetchOptions,
              ...init,
              signal: ownSignal,
            }),
          own.timeout ?? defaults.timeout ?? 10_000,
          signal,
          operation,
        )
        const answer = readAnswer(response, text, operation, attempt)
        const { requestId, cost } = answer
        hooks.onResponse?.({
          operation,
          attempt,
          status: response.status,
          requestId,
          ms: performance.now() - started,
          cost,
        })
        if (answer instanceof CommuniqueError) throw answer
        tellDeprecations(answer, operation)
        return answer
      } catch (error) {
        if (!CommuniqueError.is(error)) throw error
        if (byId && error.code === 'PERSISTED_DOCUMENT_NOT_FOUND') {
          idsAreKnown = false
          continue
        }
        const delayMs = retryDelay(error, attempt)
        if (delayMs === undefined || retries-- <= 0)
          throw Object.assign(error, { attempts: attempt })
        hooks.onRetry?.({ operation, attempt, delayMs, error })
        await pause(delayMs, signal, operation)
      }
    }
  }

  function tellDeprecations({ extensions }: Answer<unknown>, operation: string): void {
    for (const deprecation of (extensions['deprecations'] ?? []) as Deprecation[])
      if (!told.has(deprecation.coordinate)) {
        told.add(deprecation.coordinate)
        hooks.onDeprecation?.({ ...deprecation, operation })
      }
  }

  return {
    request(document: AnyDocument, variables?: object, options?: CallOptions) {
      return new Call(ask(document, variables, options)) as Call<never>
    },
    paginate(
      document: AnyDocument,
      pick: (data: never) => Connection<never> | null | undefined,
      variables: PageVariables = {},
      options?: CallOptions,
    ) {
      const turn = async (
        turned: PageVariables,
        signal?: AbortSignal,
      ): Promise<Answer<Page<never>>> => {
        const asked = { ...variables, ...turned }
        const own = signal ? { ...options, signal } : options
        const answer = await ask(document, asked, own)
        const connection = pick(answer.data as never) ?? { pageInfo: { hasNextPage: false } }
        return {
          ...answer,
          data: new Page<never>(
            connection,
            asked,
            async (...next): Promise<Page<never>> => (await turn(...next)).data,
          ),
        }
      }
      return new List<never>(turn({}))
    },
  } as CoreClient
}
