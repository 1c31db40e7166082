import { Agent, request } from 'node:http'

const body = JSON.stringify({ query: '{ topics { nodes { slug } } }' })
const agent = new Agent({ keepAlive: true })
/** A topic that the founding record alone brings. */
const foundingTopic = '"maritime-interdiction"'

/** Asks for the topics over a kept connection. */
function ask(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let answer = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (answer += chunk))
      response.on('end', () => resolve(answer))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

export async function firstAnswer(url: string): Promise<void> {
  const answer = await ask(url)
  if (!answer.includes(foundingTopic)) throw new Error(`Not the founding record: ${answer}`)
}

export interface Latencies {
  requests: number
  p50Ms: number
  p95Ms: number
  maxMs: number
}

const everyMs = 20

/**
 * Asks every 20 ms, whether or not what was asked before is answered: a request that had to wait
 * for the service is counted from when it was due.
 */
export async function askUntil(url: string, end: Promise<unknown>): Promise<Latencies> {
  const took: number[] = []
  const open: Promise<void>[] = []
  let ended = false
  const stop = () => void (ended = true)
  void end.then(stop, stop)
  const began = performance.now()
  for (let due = began; !ended; due += everyMs) {
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    open.push(firstAnswer(url).then(() => void took.push(performance.now() - due)))
  }
  await Promise.all(open)
  await end
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.ceil(took.length * share) - 1] ?? NaN
  return { requests: took.length, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1) }
}
