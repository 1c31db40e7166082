import { CommuniqueError } from './error.ts'

/** A response and its text, read to the end so that the connection can serve another request. */
export interface Received {
  response: Response
  text: string
}

/**
 * Sends once. It ends with the answer's last byte, after `timeout` milliseconds, or when the signal is
 * aborted; in each case timer and listener are gone.
 */
export async function fetchOnce(
  send: (signal: AbortSignal) => Promise<Response>,
  timeout: number,
  outer: AbortSignal,
  operation: string,
): Promise<Received> {
  const own = new AbortController()
  const abort = () => own.abort()
  // What no timer can hold would end at once.
  const timer = timeout > 0 && timeout < 2 ** 31 ? setTimeout(abort, timeout) : undefined
  outer.addEventListener('abort', abort)
  try {
    outer.throwIfAborted()
    const response = await send(own.signal)
    return { response, text: await response.text() }
  } catch (cause) {
    const details = { operation, cause }
    if (outer.aborted) throw aborted(outer, operation)
    throw own.signal.aborted
      ? new CommuniqueError('CLIENT_TIMEOUT', `No answer in ${timeout} ms.`, details)
      : new CommuniqueError('NETWORK_ERROR', `No connection: ${reasonOf(cause)}`, details)
  } finally {
    clearTimeout(timer)
    outer.removeEventListener('abort', abort)
  }
}

/** Waits, unless the signal is aborted meanwhile. */
export function pause(ms: number, signal: AbortSignal, operation: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout>
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return unlessAborted(passed, signal, operation, () => clearTimeout(timer))
}

/** What a promise comes to, or `ABORTED` once the signal is aborted; its listener is gone then. */
export function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
  operation: string,
  leave?: () => void,
): Promise<Value> {
  if (!signal) return promise
  let abort = () => {}
  return new Promise<Value>((resolve, reject) => {
    abort = () => {
      reject(aborted(signal, operation))
      leave?.()
    }
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    promise.then(resolve, reject)
  }).finally(() => signal.removeEventListener('abort', abort))
}

function aborted({ reason }: AbortSignal, operation: string): CommuniqueError {
  return new CommuniqueError('ABORTED', 'The call was aborted.', { operation, cause: reason })
}

/** Node says "fetch failed" and hides why in the cause. */
function reasonOf(cause: unknown): string {
  const error = cause as { message?: string; cause?: { message?: string } } | null | undefined
  return error?.cause?.message || error?.message || String(cause)
}
