import type { Cost } from './answer.ts'
import type { CommuniqueError } from './error.ts'

/**
 * How a client asks; all but the address have a default.
 *
 * @example
 * const options: ClientOptions = { url, language: ['es', 'en'], token: () => session.token(), timeout: 5000 }
 * const ours = createClient(options)
 */
export interface ClientOptions extends SharedOptions {
  /** The address of the graph, such as `https://communique.example/graphql`; on its own host `/graphql`. */
  url: string | URL
  /**
   * A bearer token, or what gives the present one; it is asked for once for each call, not for each
   * attempt. Default: none, reading needs none.
   */
  token?: string | (() => string | undefined | Promise<string | undefined>)
  /**
   * Whether documents that ship with this package go by their id: `'auto'` until the service once does
   * not know one, `false` never. Default `'auto'`.
   */
  persisted?: 'auto' | false
  /**
   * Whether what goes by id goes by GET, which caches may keep, if the address has at most 2,048
   * characters. Default true.
   */
  get?: boolean
  /**
   * Whether equal queries that are on their way at the same time are sent once; not those with
   * `fetchOptions` of their own. Default true.
   */
  dedupe?: boolean
  /** What sends the requests. Default: the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** What is told while the client works, for logs and traces. Default: nothing. */
  hooks?: Hooks
}

/**
 * How one call asks, where it differs from its client.
 *
 * @example
 * const options: CallOptions = { language: 'es', timeout: 3000, maxRetries: 0, signal }
 * const country = await client.countries.get({ code: 'SV' }, options)
 */
export interface CallOptions extends SharedOptions {
  /**
   * Ends the call: it rejects with `ABORTED`, and what nobody else waits for is no longer fetched. It may
   * outlive any number of calls: nothing stays attached to it.
   */
  signal?: AbortSignal | undefined
  /** Which operation, where a document has several. */
  operationName?: string
}

interface SharedOptions {
  /**
   * The languages wanted for names and labels, best first, such as `'es'` or `['es-SV', 'en']`. Default:
   * what a browser says of its reader, elsewhere the record's own.
   */
  language?: string | readonly string[]
  /** Until when an attempt must be answered, in milliseconds; 0 or Infinity for ever. Default 10,000. */
  timeout?: number
  /**
   * How often a query is tried again after a broken connection or status 408, 429 or 5xx. Before each
   * time it waits a while that doubles, from 0.5 to 8 s with jitter, or as long as `Retry-After` says, if
   * that is not more than a minute. Mutations are never tried again. Default 2.
   */
  maxRetries?: number
  /** Further headers. Others than `Accept…` cost a browser one more request, now and then. */
  headers?: Readonly<Record<string, string>>
  /**
   * What else `fetch` is given, such as `cache`, `credentials`, or `next` in Next.js; headers and signal
   * have options of their own. Default: nothing.
   */
  fetchOptions?: RequestInit & {
    body?: never
    headers?: never
    method?: never
    signal?: never
  } & Readonly<Record<string, unknown>>
}

/**
 * What a client tells while it works. Nothing waits for a hook; one that throws fails its call.
 *
 * @example
 * const hooks: Hooks = {
 *   onResponse: ({ operation, status, ms }) => log(operation, status, ms),
 *   onRetry: ({ operation, delayMs, error }) => log(operation, error.code, delayMs),
 * }
 */
export interface Hooks {
  /** Before each attempt; headers may be added. */
  onRequest?: (request: {
    /** The operation's name. */
    operation: string
    /** Which attempt it is, from 1. */
    attempt: number
    /** GET for what goes by id, POST for the rest. */
    method: string
    /** The address with all that a GET asks. */
    url: string
    /** What is sent; what is added here is sent too. */
    headers: Record<string, string>
    /** What is posted; not there for a GET. */
    body?: string
  }) => void
  /** After each answer, good or bad. */
  onResponse?: (response: {
    /** The operation's name. */
    operation: string
    /** Which attempt it was, from 1. */
    attempt: number
    /** The HTTP status. */
    status: number
    /** Leads to the service's log. */
    requestId: string | undefined
    /** From sending to the end of the answer, in milliseconds. */
    ms: number
    /** What it cost, where the service tells. */
    cost: Cost | undefined
  }) => void
  /** Before the wait for another attempt. */
  onRetry?: (retry: {
    /** The operation's name. */
    operation: string
    /** The attempt that failed, from 1. */
    attempt: number
    /** How long it waits now, in milliseconds. */
    delayMs: number
    /** Why it failed. */
    error: CommuniqueError
  }) => void
  /** Once for each deprecated field that the client's documents use, where the service tells of them. */
  onDeprecation?: (deprecation: Deprecation & { operation: string }) => void
}

/**
 * A field, argument or enum value that will go, as the service tells.
 *
 * @example
 * const warn = ({ coordinate, reason }: Deprecation) => console.warn(`${coordinate}: ${reason}`)
 * const ours = createClient({ url, hooks: { onDeprecation: warn } })
 */
export interface Deprecation {
  /** Such as `Event.heading`. */
  coordinate: string
  /** What to use instead, and until when. */
  reason: string
}
