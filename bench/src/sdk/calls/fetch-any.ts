import { open as openFetch } from './fetch.ts'
import type { Open } from './open.ts'

/** With a timeout beside the caller's signal, as it is often written: known to leak. */
export const open: Open = (url) => {
  const call = openFetch(url)
  return (signal) =>
    call(AbortSignal.any([AbortSignal.timeout(10_000), ...(signal ? [signal] : [])]))
}
