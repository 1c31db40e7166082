import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { measureRounds, type Rate, type Side } from './measure-rounds.ts'
import { startPeer } from './peer.ts'
import { serving, startService, type Stage } from './stage.ts'
import type { Target } from './targets.ts'

export interface Cached {
  rates: Record<string, Record<string, Rate>>
  targets: Target[]
}

const manifest = new URL(
  '../../../packages/server/src/http/persisted-documents.json',
  import.meta.url,
)
const options = { seconds: 2 }

/** A persisted document by GET that comes again, beside a bare server that sends the same bytes. */
export function measureCached({ postmaster }: Stage, databaseUrl: string): Promise<Cached> {
  return serving({ service: startService(databaseUrl) }, async ({ service }) => {
    const path = await persistedPath('GetStatement', { slug: 'statement-777' })
    const url = new URL(path, service.url)
    const { again, body } = await askTwice(url)
    if (again.status !== 200) throw new Error(`${url.href} answers ${again.status}: ${body}`)
    const etag = again.headers.get('etag')
    const fromCache = again.headers.get('cache-status')?.includes('hit') === true
    const headers = Object.fromEntries(
      [...again.headers].filter(([name]) => !['connection', 'date', 'keep-alive'].includes(name)),
    )
    const starting = { bare: startPeer('static-server.ts', JSON.stringify({ headers, body })) }
    return serving(starting, async ({ bare }) => {
      const whole: Record<string, Side> = {
        service: { ...service, requests: [{ path }] },
        bare: { ...bare, requests: [{ path }] },
      }
      const rounds = await measureRounds(whole, postmaster, options)
      const targets: Target[] = [
        {
          what: `persisted GET ${fromCache ? 'from the cache' : '(there is no cache)'}, requests/s over a bare server`,
          value: rounds.over('service', 'bare'),
          unit: '×',
          atLeast: 0.5,
        },
        {
          what: '  processor time of the server, bare over service',
          value: rounds.serverOver('bare', 'service'),
          unit: '×',
        },
      ]
      const rates: Cached['rates'] = { 'persisted GET, cached': rounds.rates }
      if (!etag) {
        targets.push({ what: '304 (there is no ETag)', value: NaN, unit: '×', atLeast: 0.6 })
        return { rates, targets }
      }
      const known = { path, headers: { 'if-none-match': etag } }
      const { status } = await fetch(url, { headers: known.headers })
      if (status !== 304) throw new Error(`An ETag that is sent back is answered with ${status}`)
      const unchanged = await measureRounds(
        { service: { ...service, requests: [known] }, bare: { ...bare, requests: [known] } },
        postmaster,
        options,
      )
      rates['304'] = unchanged.rates
      targets.push(
        {
          what: '304, requests/s over a bare server',
          value: unchanged.over('service', 'bare'),
          unit: '×',
          atLeast: 0.6,
        },
        {
          what: '  processor time of the server, bare over service',
          value: unchanged.serverOver('bare', 'service'),
          unit: '×',
        },
      )
      return { rates, targets }
    })
  })
}

/** The answer to who asks again, as soon as the service knows where the record stands. */
async function askTwice(url: URL): Promise<{ again: Response; body: string }> {
  for (let attempt = 0; ; attempt++) {
    const again = await fetch(url)
    const body = await again.text()
    if (again.headers.get('cache-status')?.includes('hit') || attempt === 20) return { again, body }
    await sleep(100)
  }
}

/** The address of a document that ships with the SDK, by the name of its operation. */
export async function persistedPath(operation: string, variables: object): Promise<string> {
  const texts = JSON.parse(await readFile(manifest, 'utf8')) as Record<string, string>
  const [id] =
    Object.entries(texts).find(([, text]) => text.startsWith(`query ${operation}(`)) ?? []
  if (id === undefined) throw new Error(`No document ${operation} ships`)
  const parameters = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) })
  return `/graphql?${parameters.toString()}`
}
