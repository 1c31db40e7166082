import { connect as connectSocket, createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import { pino } from 'pino'
import { Client } from 'pg'
import { afterEach, expect, inject, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { startService } from '../src/main.ts'
import { priced } from './setup/test.ts'
import { cloneDatabase } from './setup/databases.ts'
import { onServer } from './setup/on-server.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

/** A service on a database of its own, whose log is kept; `settings` as in the environment. */
async function serve(
  settings: Record<string, string> = {},
  addressOf = async (url: string) => url,
) {
  const { url, drop } = await cloneDatabase(inject('postgresUrl'), inject('runId'), 'founding')
  cleanups.push(drop)
  const lines: Record<string, any>[] = []
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(JSON.parse(line)) })
  const config = readConfig({ DATABASE_URL: await addressOf(url), PORT: '0', ...settings })
  const service = await startService(config, { seed: 'none', log })
  cleanups.push(() => service.close())
  const query = async (document: string) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'the-request' },
      body: JSON.stringify({ query: document }),
    })
    return { response, text: await response.text() }
  }
  return { ...service, databaseUrl: url, lines, query }
}

/** Keeps a table from being read until it is let go. */
async function lock(databaseUrl: string, table: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('begin')
  await client.query(`lock table ${table} in access exclusive mode`)
  let ended: Promise<void> | undefined
  const end = () => (ended ??= client.end())
  cleanups.push(end)
  return end
}

test('what is unexpected is masked, and the request id leads to its stack in the log', async () => {
  const { databaseUrl, query, lines } = await serve()
  await onServer(databaseUrl, async (client) => {
    await client.query('alter table claim rename to mislaid')
  })
  const { response, text } = await query('{ claims { nodes { slug } } }')
  expect(JSON.parse(text)).toEqual({
    extensions: priced,
    data: null,
    errors: [
      {
        message: 'Unexpected error.',
        locations: [{ line: 1, column: 12 }],
        path: ['claims', 'nodes'],
        extensions: { code: 'INTERNAL_ERROR', requestId: 'the-request' },
      },
    ],
  })
  expect(response.headers.get('x-request-id')).toBe('the-request')
  const logged = lines.find(({ msg }) => msg === 'unexpected error')
  expect(logged?.['requestId']).toBe('the-request')
  expect(logged?.['err'].stack).toMatch(/relation "claim" does not exist[^]*queries/)
})

test('every request is logged with its id, its status and its time', async () => {
  const { query, lines } = await serve()
  await query('{ __typename }')
  await expect
    .poll(() => lines.find(({ msg }) => msg === 'request'))
    .toMatchObject({ requestId: 'the-request', method: 'POST', path: '/graphql', status: 200 })
})

test('an execution that takes too long is ended with TIMEOUT, and the service answers on', async () => {
  const { databaseUrl, query } = await serve({ EXECUTION_TIMEOUT_MS: '300' })
  await lock(databaseUrl, 'topic')
  const { text } = await query('{ topics { nodes { slug } } }')
  expect(JSON.parse(text)).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'TIMEOUT' } }],
  })
  expect((await query('{ country(code: "SV") { slug } }')).text).toContain('el-salvador')
})

test('a statement that takes too long is ended by the database, and only its part is missing', async () => {
  const { databaseUrl, query } = await serve({ STATEMENT_TIMEOUT_MS: '300' })
  await lock(databaseUrl, 'topic')
  const { text } = await query('{ country(code: "SV") { slug } topic(slug: "migration") { slug } }')
  expect(JSON.parse(text)).toMatchObject({
    data: { country: { slug: 'el-salvador' }, topic: null },
    errors: [{ path: ['topic'], extensions: { code: 'TIMEOUT', requestId: 'the-request' } }],
  })
})

test('a database that goes away is told as UNAVAILABLE, and is used again once it is back', async () => {
  let gate: Gate | undefined
  const service = await serve({}, async (url) => (gate = await openGate(url)).url)
  cleanups.push(() => gate?.close())
  expect((await service.query('{ topic(slug: "migration") { slug } }')).response.status).toBe(200)

  gate?.shut()
  const { response, text } = await service.query('{ topics { nodes { slug } } }')
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('1')
  expect(JSON.parse(text).errors[0].extensions).toEqual({
    code: 'UNAVAILABLE',
    requestId: 'the-request',
  })
  expect((await fetch(`${service.url}/ready`)).status).toBe(503)
  expect((await fetch(`${service.url}/health`)).status).toBe(200)

  gate?.open()
  await expect.poll(async () => (await fetch(`${service.url}/ready`)).status).toBe(200)
  expect((await service.query('{ topic(slug: "migration") { slug } }')).response.status).toBe(200)
})

interface Gate {
  url: string
  shut(): void
  open(): void
  close(): void
}

/** An address that leads to a database while it is open. */
async function openGate(databaseUrl: string): Promise<Gate> {
  const { host, port, user, database, password } = new Client({ connectionString: databaseUrl })
  const sockets = new Set<Socket>()
  let isOpen = true
  const server = createServer((near) => {
    if (!isOpen) return near.destroy()
    const far = host.startsWith('/')
      ? connectSocket(`${host}/.s.PGSQL.${port}`)
      : connectSocket(port, host)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('close', () => other.destroy())
      one.pipe(other)
    }
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const name = [user, password].filter(Boolean).map((part) => encodeURIComponent(String(part)))
  const shut = () => {
    isOpen = false
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  return {
    url: `postgres://${name.join(':')}@127.0.0.1:${(server.address() as AddressInfo).port}/${database}`,
    shut,
    open: () => (isOpen = true),
    close() {
      shut()
      server.close()
    },
  }
}
