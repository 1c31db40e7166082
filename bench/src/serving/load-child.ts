import autocannon, { type Client } from 'autocannon'
import type { Asked, LoadOutput } from './load.ts'

/** Asks as many times as it can in so many seconds, in a process of its own, and prints what came of it. */
const { url, requests, connections, seconds } = JSON.parse(process.argv[2] ?? '{}') as Asked
const tookMs: number[] = []
let clients = 0

/** Each connection begins at another of the requests, so that all are asked alike often. */
function setupClient(client: Client): void {
  const first = Math.floor((clients++ * requests.length) / connections)
  client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
}

const instance = autocannon(
  { url, requests: [...requests], connections, duration: seconds, timeout: 30, setupClient },
  (error, result) => {
    if (error) throw error
    const { errors, non2xx, duration, throughput } = result
    // 304 is an answer as good as 200.
    const refused = non2xx - (result.statusCodeStats?.['304']?.count ?? 0)
    tookMs.sort((a, b) => a - b)
    const at = (share: number) => tookMs[Math.ceil(tookMs.length * share) - 1] ?? NaN
    const output: LoadOutput = {
      requests: tookMs.length,
      seconds: duration,
      bytes: throughput.total,
      failed: errors + refused,
      p50Ms: at(0.5),
      p95Ms: at(0.95),
      p99Ms: at(0.99),
      maxMs: at(1),
    }
    process.stdout.write(JSON.stringify(output))
  },
)
instance.on('response', (_client, _status, _bytes, ms) => void tookMs.push(ms))
