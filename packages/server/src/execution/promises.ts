export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}

/** The values when all are there; an error stands in the place of one that failed. */
export function settled(values: readonly unknown[]): Promise<unknown[]> {
  return Promise.all(
    values.map((value) => (isPromise(value) ? value.then(undefined, errorOf) : value)),
  )
}

/** What was thrown, as an error. */
export function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(`Unexpected error value: ${String(thrown)}`)
}

export function holdsPromises(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isPromise)
}

/** A list of any kind; a text is none, though its letters could be gone through. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
