import { Client } from 'pg'
import { afterEach, expect, inject, test, vi } from 'vitest'
import { createBudgets } from '../src/http/budget.ts'
import { answersNormally, post, type Attacked } from './hostile/attacked.ts'
import { cloneDatabase } from './setup/databases.ts'
import { onServer } from './setup/on-server.ts'
import { serve } from './setup/serve.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

async function served(settings: Record<string, string> = {}) {
  const { url: databaseUrl, drop } = await cloneDatabase(
    inject('postgresUrl'),
    inject('runId'),
    'founding',
  )
  cleanups.push(drop)
  const service = await serve(databaseUrl, { RATE_LIMIT: '0', ...settings })
  cleanups.push(() => service.close())
  const run = (statement: string) =>
    onServer(databaseUrl, async (client) => void (await client.query(statement)))
  return { url: service.url, databaseUrl, run }
}

const claims = { query: '{ claims { nodes { slug } } }' }

/** How an answer reads, for a comparison. */
const told = ({ status, code, headers }: Attacked) => [status, code, headers.get('retry-after')]

test('whatever the database says is wrong, callers hear of it by a code alone', async () => {
  const { url, run } = await served()
  await run(`
    alter table claim rename to kept_claim;
    create table fault (code text, message text);
    grant select on fault, kept_claim to communique_reader;
    create function fail() returns boolean language plpgsql as $$
      declare it record;
      begin
        select * into it from fault;
        raise exception 'relation "secret" at 10.0.0.1: %', it.message using errcode = it.code;
      end $$;
    create view claim as select * from kept_claim where fail();
    grant select on claim to communique_reader;`)
  const faults = {
    '53200': [500, 'INTERNAL_ERROR', null],
    '53100': [500, 'INTERNAL_ERROR', null],
    '58030': [500, 'INTERNAL_ERROR', null],
    XX000: [500, 'INTERNAL_ERROR', null],
    XX001: [500, 'INTERNAL_ERROR', null],
    '40P01': [500, 'INTERNAL_ERROR', null],
    '57014': [200, 'TIMEOUT', null],
    '53300': [503, 'UNAVAILABLE', '1'],
    '57P01': [503, 'UNAVAILABLE', '1'],
    '57P03': [503, 'UNAVAILABLE', '1'],
    '08006': [503, 'UNAVAILABLE', '1'],
  }
  for (const [code, expected] of Object.entries(faults)) {
    await run(`delete from fault; insert into fault values ('${code}', 'could not extend file')`)
    const answer = await post(url, claims)
    expect([code, ...told(answer)]).toEqual([code, ...expected])
    expect(answer.text).not.toMatch(/secret|10\.0\.0\.1|extend|fault/)
    expect(answer.answer.errors[0].extensions.requestId).toBe(answer.headers.get('x-request-id'))
    await answersNormally(url)
  }
})

test('a resolver that cannot go on fails its own field, without a word of why', async () => {
  const { url, run } = await served()
  // Not what the projection writes, nor what the code expects.
  await run(`update topic set other_names = '[null]' where slug = 'trade'`)
  const query =
    '{ broken: topic(slug: "trade") { otherNames { text language } } other: topic(slug: "migration") { slug } }'
  for (let time = 0; time < 3; time += 1) {
    const { answer, text } = await post(url, { query })
    expect(answer.data).toEqual({ broken: null, other: { slug: 'migration' } })
    expect(answer.errors).toMatchObject([
      { message: 'Unexpected error.', extensions: { code: 'INTERNAL_ERROR' } },
    ])
    expect(text).not.toMatch(/iterable|not a function|undefined|null for/i)
  }
})

test('who gets no connection in time is told to come again, and does', async () => {
  const { url, databaseUrl } = await served({ READ_CONNECTIONS: '2', POOL_WAIT_MS: '200' })
  const client = new Client({ connectionString: databaseUrl })
  // Where the test fails, its database is dropped under it.
  client.on('error', () => {})
  await client.connect()
  await client.query('begin; lock table claim in access exclusive mode')
  const holding = post(url, claims)
  const isWaiting = async () => {
    let waiting = 0
    await onServer(databaseUrl, async (other) => {
      const { rowCount } = await other.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      waiting = rowCount ?? 0
    })
    return waiting
  }
  await expect.poll(isWaiting, { timeout: 10_000 }).toBe(1)
  const topics = { query: '{ topics { nodes { slug } } }' }
  const waiting = await Promise.all(Array.from({ length: 20 }, () => post(url, topics)))
  for (const answer of waiting) expect(told(answer)).toEqual([503, 'UNAVAILABLE', '1'])
  // What needs no connection is answered meanwhile.
  await answersNormally(url, false)
  await client.end()
  expect((await holding).status).toBe(200)
  await answersNormally(url)
})

test('connections cut under load cost some answers, and nothing else', async () => {
  const { url, run } = await served()
  let stopped = false
  const seen: unknown[] = []
  const load = Array.from({ length: 8 }, async () => {
    while (!stopped) {
      const answer = await post(url, { query: '{ topics { nodes { slug broader { slug } } } }' })
      if (answer.answer.errors) seen.push(told(answer))
    }
  })
  for (let round = 0; round < 10; round += 1)
    await run(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`)
  stopped = true
  await Promise.all(load)
  for (const answer of seen)
    expect([
      [503, 'UNAVAILABLE', '1'],
      // The list was read, what it refers to was not.
      [200, 'UNAVAILABLE', null],
    ]).toContainEqual(answer)
  await expect.poll(async () => (await fetch(`${url}/ready`)).status).toBe(200)
  await answersNormally(url)
})

test('a clock that is set makes no budget larger or smaller', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const account = createBudgets(600).accountOf('a')
    expect(account.spend(600)).toBe(true)
    vi.setSystemTime(new Date(Date.now() + 86_400_000))
    expect(account.spend(600)).toBe(false)
    vi.setSystemTime(new Date(0))
    expect(account.spend(600)).toBe(false)
    expect(Number(account.headers()['Retry-After'])).toBeLessThanOrEqual(60)
  } finally {
    vi.useRealTimers()
  }
})
