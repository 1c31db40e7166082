import { CommuniqueError, type GraphQLErrorEntry } from './error.ts'
import { retryAfterMs } from './retry.ts'

/**
 * What a request cost, and what is left of the caller's budget; in points, where the service tells.
 *
 * @example
 * const { cost } = await client.statements.list().withResponse()
 * console.log(cost?.actualQueryCost, cost?.throttleStatus?.currentlyAvailable)
 */
export interface Cost {
  /** What the request could have cost at most. */
  requestedQueryCost?: number
  /** What a request may cost at most here. */
  maximumQueryCost?: number
  /** What it did cost. */
  actualQueryCost?: number
  /**
   * The budget that it was taken from. Not in the answer to a GET, which others may get too: its
   * `RateLimit` header tells.
   */
  throttleStatus?: {
    /** How much the budget holds when it is full. */
    maximumAvailable: number
    /** How much is left. */
    currentlyAvailable: number
    /** By how much the budget grows each second. */
    restoreRate: number
  }
}

/**
 * An answer with what came around it: what `withResponse()` gives.
 *
 * @example
 * const { data, requestId, attempts }: Answer<EventFull | null> = await client.events.get({ slug }).withResponse()
 */
export interface Answer<Data> {
  /** What the call itself gives. */
  data: Data
  /** The HTTP status. */
  status: number
  /** The HTTP headers; of another origin a page sees only those that the service exposes. */
  headers: Headers
  /** Leads to the service's log. */
  requestId: string | undefined
  /** How many times it was tried, the successful attempt included. */
  attempts: number
  /** What the request cost, where the service tells. */
  cost: Cost | undefined
  /** What the service says beside the data: the `extensions` of the answer. */
  extensions: Readonly<Record<string, unknown>>
}

/** What an answer should be; whatever stands between may send anything. */
interface Body {
  data?: unknown
  errors?: readonly Partial<GraphQLErrorEntry>[] | null
  extensions?: (Record<string, unknown> & { cost?: Cost }) | null
}

/** Reads a response to its end; whatever it is, it is an answer or a CommuniqueError. */
export function readAnswer(
  response: Response,
  text: string,
  operation: string,
  attempts: number,
): Answer<unknown> | CommuniqueError {
  const { status, headers } = response
  const { data, errors, extensions } = parse(text)
  const first = errors?.[0]
  const requestId = headers.get('x-request-id') ?? first?.extensions?.requestId
  const cost = extensions?.cost
  if (response.ok && !first && data && typeof data === 'object')
    return { data, status, headers, requestId, attempts, cost, extensions: extensions ?? {} }
  const limited = status === 429 && 'RATE_LIMITED'
  const [code, message] = first
    ? [first.extensions?.code ?? (limited || 'GRAPHQL_ERROR'), first.message ?? excerpt(text)]
    : response.ok
      ? ['INVALID_RESPONSE', `The answer is ${whatIsWrong(text, headers)}${whence(response)}.`]
      : [limited || 'HTTP_ERROR', `Status ${status}${whence(response)}: ${excerpt(text)}`]
  return new CommuniqueError(code, message, {
    status,
    requestId,
    retryAfterMs: retryAfterMs(headers),
    operation,
    errors: errors as readonly GraphQLErrorEntry[] | undefined,
    data: data ?? undefined,
    cost,
  })
}

function parse(text: string): Body {
  try {
    return (JSON.parse(text) as Body | null) ?? {}
  } catch {
    return {}
  }
}

function whatIsWrong(text: string, headers: Headers): string {
  const type = headers.get('content-type') ?? 'of no type'
  if (!text) return 'empty'
  return type.includes('json') ? 'cut off or not GraphQL' : `${type}, not JSON: ${excerpt(text)}`
}

function whence({ redirected, url }: Response): string {
  return redirected ? `, redirected to ${url}` : ''
}

/** The words of a page, so that a proxy's complaint can be read in a log. */
function excerpt(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/(<[^>]*>|\s)+/g, ' ')
    .trim()
    .slice(0, 120)
}
