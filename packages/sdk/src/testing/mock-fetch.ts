import { readDocument, type QueryDocument } from '../core/document.ts'
import type { ErrorCode } from '../core/error.ts'
import type * as documents from '../generated/documents.ts'

type Documents = typeof documents

/**
 * What a mock answers with instead of data.
 *
 * @example
 * const away: MockFailure = { code: 'UNAVAILABLE', message: 'away', status: 503, retryAfter: 1 }
 */
export interface MockFailure {
  /** The code that the client's error has. */
  code: ErrorCode
  /** Its message. */
  message: string
  /** The HTTP status. Default 400. */
  status?: number
  /** Seconds, or a date, after which to come again. */
  retryAfter?: number | string
  /** What came nevertheless. */
  data?: unknown
}

/**
 * Answers by operation: those that ship with this package are typed, others are of one's own.
 *
 * @example
 * const handlers: MockHandlers = { GetEvent: ({ slug }) => ({ event: slug ? mockEventFull({ slug }) : null }) }
 */
export type MockHandlers = {
  [Name in keyof Documents]?: Documents[Name] extends QueryDocument<infer Data, infer Variables>
    ? (variables: Variables) => Data | Promise<Data>
    : never
} & {
  // oxlint-disable-next-line typescript/no-explicit-any -- what one's own documents take is one's own.
  [operation: string]: ((variables: any) => unknown) | undefined
}

/**
 * What was asked.
 *
 * @example
 * const [asked]: readonly MockCall[] = mockFetch({}).calls
 */
export interface MockCall {
  /** The operation's name. */
  operation: string
  /** Its variables, as they were sent. */
  variables: Readonly<Record<string, unknown>>
  /** What was sent along, such as `authorization` and `accept-language`. */
  headers: Headers
}

/**
 * A `fetch` for a client under test, which remembers what it was asked.
 *
 * @example
 * const fetch: MockFetch = mockFetch({ GetNode: () => ({ node: null }) })
 * const tested = createClient({ url, fetch })
 */
export interface MockFetch {
  (url: string, init: RequestInit): Promise<Response>
  /** What it was asked so far, in order. */
  readonly calls: readonly MockCall[]
}

class Failure extends Error {
  readonly failure: MockFailure
  constructor(failure: MockFailure) {
    super(failure.message)
    this.failure = failure
  }
}

/**
 * Makes a handler fail as the service would.
 *
 * @example
 * mockFetch({ GetEvent: () => fail({ code: 'UNAVAILABLE', message: 'away', status: 503 }) })
 */
export function fail(failure: MockFailure): never {
  throw new Failure(failure)
}

/**
 * A `fetch` that answers operations by their names, so that a test runs the whole client without a
 * service. An operation without a handler is refused with the code `NOT_MOCKED`.
 *
 * @example
 * const fetch = mockFetch({ GetEvent: ({ slug }) => ({ event: mockEventFull({ slug: slug ?? '' }) }) })
 * const client = createClient({ url: 'http://test/graphql', fetch })
 * await client.events.get({ slug: 'coatepeque-press-conference-2025' })
 * fetch.calls[0]?.variables // { slug: 'coatepeque-press-conference-2025' }
 */
export function mockFetch(handlers: MockHandlers): MockFetch {
  const calls: MockCall[] = []
  const mocked = async (url: string, init: RequestInit): Promise<Response> => {
    init.signal?.throwIfAborted()
    const { operation, variables } = asked(url, init)
    calls.push({ operation, variables, headers: new Headers(init.headers) })
    try {
      const handler = handlers[operation]
      if (!handler)
        fail({ code: 'NOT_MOCKED', message: `mockFetch has no handler for '${operation}'.` })
      const data = await handler(variables)
      init.signal?.throwIfAborted()
      return answer({ data }, 200)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const { code, message, status = 400, retryAfter, data } = error.failure
      const errors = [{ message, extensions: { code } }]
      return answer({ errors, ...(data === undefined ? {} : { data }) }, status, retryAfter)
    }
  }
  return Object.assign(mocked, { calls })
}

interface Body {
  query?: string
  operationName?: string
  variables?: Record<string, unknown>
}

function asked(url: string, { body }: RequestInit) {
  const parameters = new URL(url, 'http://localhost').searchParams
  const sent: Body =
    typeof body === 'string'
      ? (JSON.parse(body) as Body)
      : {
          operationName: parameters.get('operationName') ?? '',
          variables: JSON.parse(parameters.get('variables') ?? '{}') as Record<string, unknown>,
        }
  const { query, operationName, variables = {} } = sent
  return { operation: operationName || (query ? readDocument(query).name : ''), variables }
}

function answer(body: object, status: number, retryAfter?: number | string): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/graphql-response+json',
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    },
  })
}
