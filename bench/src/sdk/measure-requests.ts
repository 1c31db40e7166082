import { withFolder } from '../paths.ts'
import { startService } from '../service.ts'
import { bundleInto } from './bundle.ts'
import type { Call, Open } from './calls/open.ts'
import { countingProxy, type CountingProxy } from './counting-proxy.ts'
import { peers } from './peers.ts'
import { oneStatement, slug, type Brought } from './tasks/documents.ts'

export interface Requests {
  /** For one record and two pages. */
  task: number
  /** For the same record asked for twice at once. */
  twice: number
  /** What came of a task whose first request is refused once: milliseconds, or the error. */
  after503: number | string
  after429: number | string
}

/** Runs every program that can against a running service, and counts what the service is asked. */
export function measureRequests(
  calls: Readonly<Record<string, string>>,
): Promise<{ requests: Record<string, Requests>; body: string }> {
  return withFolder(async (folder) => {
    const service = await startService(folder)
    const proxy = await countingProxy(service.url)
    try {
      const requests: Record<string, Requests> = {}
      for (const { name, asksOurs } of peers) {
        const call = calls[name]
        if (!asksOurs || !call) continue
        const program = `export { task } from './tasks/${name}.ts'`
        const { task } = (await import(await bundleInto(folder, `task-${name}`, program))) as {
          task: (url: string) => Promise<Brought>
        }
        const { open } = (await import(call)) as { open: Open }
        requests[name] = await count(name, task, open, proxy)
      }
      return { requests, body: await record(service.url) }
    } finally {
      proxy.close()
      await service.stop()
    }
  })
}

async function count(
  name: string,
  task: (url: string) => Promise<Brought>,
  open: Open,
  proxy: CountingProxy,
): Promise<Requests> {
  proxy.taken()
  const { one, listed } = await task(proxy.url)
  // Whoever brings less has done another task.
  if (one !== slug || new Set(listed).size !== 4)
    throw new Error(`${name} brought ${one} and ${listed.join()}`)
  const taken = proxy.taken()
  const call: Call = open(proxy.url)
  await Promise.all([call(), call()])
  const twice = proxy.taken()
  const refused = async (status: number) => {
    proxy.refuseNext(status)
    const began = performance.now()
    try {
      await task(proxy.url)
      return performance.now() - began
    } catch (error) {
      return String(error).slice(0, 200)
    }
  }
  return {
    task: taken,
    twice,
    after503: await refused(503),
    after429: await refused(429),
  }
}

/** A record as the service answers it, for the measurements that ask no service. */
async function record(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: oneStatement, variables: { slug } }),
  })
  const body = await response.text()
  if (!body.includes(`"slug":"${slug}"`)) throw new Error(`No record: ${body}`)
  return body
}
