import type { Answer } from './answer.ts'
import { unlessAborted } from './fetch-once.ts'

/** A request on its way, which several callers may wait for. */
export interface Flight {
  answer: Promise<Answer<unknown>>
  controller: AbortController
  waiting: number
}

/** Waits for a flight; once none of its callers does any more, it is called off. */
export async function board(
  flight: Flight,
  signal: AbortSignal | undefined,
  operation: string,
): Promise<Answer<unknown>> {
  // The first of them has the answer itself, those who join have a copy: each may change its own.
  const joins = flight.waiting++ > 0
  const answer = await unlessAborted(flight.answer, signal, operation, () => {
    if (--flight.waiting === 0) flight.controller.abort(signal?.reason)
  })
  return joins ? { ...answer, data: structuredClone(answer.data) } : answer
}
