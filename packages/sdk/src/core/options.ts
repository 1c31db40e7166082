import type { Cost } from './answer.ts'
import type { CommuniqueError } from './error.ts'

/** How a client asks; all but the address have a default. */
export interface ClientOptions extends SharedOptions {
  /** The address of the graph, such as `https://communique.example/graphql`. */
  url: string | URL
  /** A bearer token, or what gives the present one; it is asked for once for each call. */
  token?: string | (() => string | undefined | Promise<string | undefined>)
  /**
   * Whether documents that ship with this package go by their id: `'auto'` until the service once does
   * not know one, `false` never. Default `'auto'`.
   */
  persisted?: 'auto' | false
  /** Whether what goes by id goes by GET, which caches may keep, if the address stays short. Default true. */
  get?: boolean
  /** Whether equal queries that are on their way at the same time are sent once. Default true. */
  dedupe?: boolean
  /** What sends the requests. Default: the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  hooks?: Hooks
}

/** How one call asks, where it differs from its client. */
export interface CallOptions extends SharedOptions {
  /** Ends the call: it rejects with `ABORTED`, and what nobody else waits for is no longer fetched. */
  signal?: AbortSignal | undefined
  /** Which operation, where a document has several. */
  operationName?: string
}

interface SharedOptions {
  /** The languages wanted for names and labels, best first, such as `'es'` or `['es-SV', 'en']`. */
  language?: string | readonly string[]
  /** Until when an attempt must be answered, in milliseconds; 0 for ever. Default 10,000. */
  timeout?: number
  /** How often a query is tried again after a broken connection or status 408, 429 or 5xx. Default 2. */
  maxRetries?: number
  /** Further headers. Others than `Accept…` cost a browser one more request, now and then. */
  headers?: Readonly<Record<string, string>>
  /** What else `fetch` is given, such as `cache`, `credentials`, or `next` in Next.js. */
  fetchOptions?: RequestInit & Readonly<Record<string, unknown>>
}

/** What a client tells while it works. A hook that throws fails its call. */
export interface Hooks {
  /** Before each attempt; headers may be added. */
  onRequest?: (request: {
    operation: string
    attempt: number
    method: string
    url: string
    headers: Record<string, string>
    /** What is posted; not there for a GET. */
    body?: string
  }) => void
  /** After each answer, good or bad. */
  onResponse?: (response: {
    operation: string
    attempt: number
    status: number
    requestId: string | undefined
    /** From sending to the end of the answer, in milliseconds. */
    ms: number
    cost: Cost | undefined
  }) => void
  /** Before the wait for another attempt. */
  onRetry?: (retry: {
    operation: string
    /** The attempt that failed, from 1. */
    attempt: number
    delayMs: number
    error: CommuniqueError
  }) => void
  /** Once for each deprecated field that the client's documents use. */
  onDeprecation?: (deprecation: Deprecation & { operation: string }) => void
}

/** A field, argument or enum value that will go, as the service tells. */
export interface Deprecation {
  /** Such as `Event.heading`. */
  coordinate: string
  /** What to use instead, and until when. */
  reason: string
}
