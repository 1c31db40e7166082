import autocannon, { type Request } from 'autocannon'
import type { DistinctOutput } from './measure-soak.ts'

/** Sends documents of which none comes twice, so many a second, and prints how many were answered. */
const { url, seconds, perSecond } = JSON.parse(process.argv[2] ?? '{}') as {
  url: string
  seconds: number
  perSecond: number
}
let number = 0
const setupRequest = (request: Request): Request => {
  number++
  const query = `query Q${number} { topic(slug: "migration") { s${number}: slug label } }`
  return { ...request, body: JSON.stringify({ query }) }
}
const result = await autocannon({
  url,
  connections: 16,
  duration: seconds,
  overallRate: perSecond,
  requests: [{ method: 'POST', headers: { 'content-type': 'application/json' }, setupRequest }],
})
const { errors, non2xx, duration, requests } = result
const output: DistinctOutput = {
  requests: requests.total,
  seconds: duration,
  failed: errors + non2xx,
}
process.stdout.write(JSON.stringify(output))
