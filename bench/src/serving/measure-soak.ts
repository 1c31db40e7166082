import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { say } from '../say.ts'
import { documents } from './documents.ts'
import { graphqlRequest } from './graphql-request.ts'
import { load, type Request } from './load.ts'
import { persistedPath } from './measure-cached.ts'
import { watchMemory, type MemoryWatch } from './memory-watch.ts'
import { serving, startService, type Stage } from './stage.ts'
import type { Target } from './targets.ts'

export interface Soak {
  course: ReturnType<MemoryWatch['course']>
  distinctCourse: ReturnType<MemoryWatch['course']>
  targets: Target[]
}

export interface DistinctOutput {
  requests: number
  seconds: number
  failed: number
}

const mixedSeconds = 600
const distinct = { seconds: 120, perSecond: 1000 }
const run = promisify(execFile)
const child = fileURLToPath(new URL('distinct-child.ts', import.meta.url))

/** Ten minutes of everything at 16 connections, then two minutes of documents that never come twice. */
export function measureSoak(
  { postmaster }: Stage,
  databaseUrl: string,
  seconds = mixedSeconds,
): Promise<Soak> {
  return serving({ service: startService(databaseUrl) }, async ({ service }) => {
    const { pid, url } = service
    const requests = await mixed()
    let failed = 0
    let answered = 0
    const mixedWatch = await watchMemory(pid, postmaster, async () => {
      const end = performance.now() + seconds * 1000
      // In parts, so that the times of all answers need not be kept.
      while (performance.now() < end) {
        const left = Math.min(60, Math.ceil((end - performance.now()) / 1000))
        const output = await load({ url, requests, connections: 16, seconds: left }, 'failures')
        failed += output.failed
        answered += output.requests
        say(`${answered} answers, ${failed} failed …`)
      }
    })
    const early = mixedWatch.between(seconds * 0.2, seconds * 0.4)
    const late = mixedWatch.between(seconds * 0.8, seconds)

    say('Documents that never come twice …')
    let distinctOutput: DistinctOutput = { requests: 0, seconds: 0, failed: 0 }
    const distinctWatch = await watchMemory(pid, postmaster, async () => {
      await sleep(5000)
      const { stdout } = await run(process.execPath, [child, JSON.stringify({ url, ...distinct })])
      distinctOutput = JSON.parse(stdout) as DistinctOutput
    })
    // In the first quarter, what is kept of documents is filled, and the heap finds its size.
    const begun = distinctWatch.between(35, 65)
    const ended = distinctWatch.between(95, 125)
    return {
      course: mixedWatch.course(),
      distinctCourse: distinctWatch.course(),
      targets: [
        {
          what: `mixed load, ${Math.round(seconds / 60)} minutes, 16 connections, ${answered.toLocaleString('en')} answers: failed`,
          value: failed,
          unit: 'requests',
          atMost: 0,
        },
        {
          what: `  memory of Node in the last fifth (${late.nodeMiB.toFixed(0)} MiB) over the second`,
          value: late.nodeMiB / early.nodeMiB,
          unit: '×',
          atMost: 1.1,
        },
        {
          what: `  memory of PostgreSQL in the last fifth (${late.postgresMiB.toFixed(0)} MiB) over the second`,
          value: late.postgresMiB / early.postgresMiB,
          unit: '×',
          atMost: 1.1,
        },
        {
          what: 'distinct documents for two minutes, 1,000 sent a second: answered',
          value: distinctOutput.requests / distinctOutput.seconds,
          unit: '/s',
        },
        { what: '  failed', value: distinctOutput.failed, unit: 'requests', atMost: 0 },
        {
          what: `  memory of Node in the last quarter (${ended.nodeMiB.toFixed(0)} MiB) over the second`,
          value: ended.nodeMiB / begun.nodeMiB,
          unit: '×',
          atMost: 1.1,
        },
      ],
    }
  })
}

/** Nested and plain, filtered and searched, new and from the cache. */
async function mixed(): Promise<Request[]> {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)
  const slug = (number: number) => `statement-${number * 997}`
  const kept = (number: number) => persistedPath('GetStatement', { slug: slug(number % 20) })
  const search = (query: string) => persistedPath('Search', { query, first: 10 })
  const bySlug = numbers(20).map((each) => graphqlRequest(documents.record, { slug: slug(each) }))
  const byId = await Promise.all(numbers(40).map(kept))
  const searches = await Promise.all(['tariff', 'treaty', 'silver', 'congress'].map(search))
  const atEvents = numbers(10).map((number) => {
    const filter = { event: { slug: { in: [`event-${number * 97}`] } } }
    return graphqlRequest(documents.list, { filter })
  })
  const nested = graphqlRequest(documents.nested)
  const gets = [...byId, ...searches].map((path) => ({ path }))
  return [...bySlug, nested, ...gets, nested, ...atEvents, graphqlRequest(documents.list)]
}
