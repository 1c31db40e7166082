import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { ask, runCommunique, temporaryFolder, type Run } from './service-process.ts'
import { priced } from './setup/test.ts'
import { cloneDatabase } from './setup/databases.ts'
import { onServer } from './setup/on-server.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

function run(args: string[], settings?: Record<string, string>): Run {
  const process = runCommunique(args, settings)
  cleanups.push(() => process.child.kill('SIGKILL') && process.ended)
  return process
}

async function database(template: 'empty' | 'founding') {
  const { url, drop } = await cloneDatabase(inject('postgresUrl'), inject('runId'), template)
  cleanups.push(drop)
  return url
}

/** The position of the last publication: whatever is imported moves it. */
async function position(databaseUrl: string): Promise<number> {
  let last = 0
  await onServer(databaseUrl, async (client) => {
    const { rows } = await client.query<{ position: string }>('select position from outbox_head')
    last = Number(rows[0]?.position)
  })
  return last
}

async function statements(databaseUrl: string): Promise<number> {
  let count = 0
  await onServer(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>('select count(*)::int from statement')
    count = rows[0]?.count ?? 0
  })
  return count
}

/** Waits until a statement of the service waits for a lock. */
async function waiting(databaseUrl: string): Promise<void> {
  await onServer(databaseUrl, async (client) => {
    const blocked = async () => {
      const { rows } = await client.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rows.length
    }
    await expect.poll(blocked, { timeout: 10_000 }).toBe(1)
  })
}

const quotation = '{ statement(slug: "bukele-on-migration-agreement") { form } }'
const embeddedUrl = (dataDir: string) =>
  (JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8')) as { url: string }).url

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a first start on a folder of its own answers from the founding record, a second imports nothing', async () => {
  const dataDir = join(folder.path, 'first')
  const first = run(['start', '--no-corpus'], { DATA_DIR: dataDir })
  const url = await first.url()
  expect(await ask(url, quotation)).toEqual({
    data: { statement: { form: 'VERBATIM' } },
    extensions: priced,
  })
  expect(first.stdout).toContain(`PostgreSQL of its own in ${dataDir}`)
  const after = await position(embeddedUrl(dataDir))
  expect(after).toBeGreaterThan(300)

  const refused = run([], { DATA_DIR: dataDir })
  expect((await refused.ended).code).toBe(1)
  expect(refused.stderr).toMatch(/^communique: A Communiqué service already runs on .+\n$/)

  const postgres = Number(
    readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
  )
  expect(isAlive(postgres)).toBe(true)
  first.child.kill('SIGTERM')
  expect(await first.ended).toEqual({ code: 0, signal: null })
  expect(isAlive(postgres)).toBe(false)

  const second = run(['start', '--no-corpus'], { DATA_DIR: dataDir })
  expect(await ask(await second.url(), quotation)).toEqual({
    extensions: priced,
    data: { statement: { form: 'VERBATIM' } },
  })
  expect(await position(embeddedUrl(dataDir))).toBe(after)
  second.child.kill('SIGTERM')
  expect((await second.ended).code).toBe(0)
})

test('told to stop while it starts, it leaves no server behind', async () => {
  const dataDir = join(folder.path, 'stopped')
  const service = run(['start'], { DATA_DIR: dataDir })
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
  const pid = await expect
    .poll(() => Number(readFileSync(pidFile, 'utf8').split('\n')[0]), {
      interval: 20,
      timeout: 20_000,
    })
    .toBeGreaterThan(0)
    .then(() => Number(readFileSync(pidFile, 'utf8').split('\n')[0]))
  service.child.kill('SIGTERM')
  expect((await service.ended).code).toBe(0)
  expect(isAlive(pid)).toBe(false)
  expect(service.stdout).toBe('')
})

test('a request under way is answered after SIGTERM, and no new one is taken', async () => {
  const databaseUrl = await database('founding')
  const service = run(['start', '--no-corpus'], { DATABASE_URL: databaseUrl })
  const url = await service.url()
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('begin; lock table statement in access exclusive mode')
  const answer = ask(url, quotation)
  await waiting(databaseUrl)
  service.child.kill('SIGTERM')
  await service.saw(/stopping/)
  await expect.poll(() => fetch(`${url}/health`).then(String, String)).toMatch(/fetch failed/)
  await client.end()
  expect(await answer).toEqual({ data: { statement: { form: 'VERBATIM' } }, extensions: priced })
  expect((await service.ended).code).toBe(0)
})

test('a second Ctrl-C does not wait for what is under way', async () => {
  const databaseUrl = await database('founding')
  const service = run(['start', '--no-corpus'], { DATABASE_URL: databaseUrl })
  const url = await service.url()
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  cleanups.push(() => client.end())
  await client.query('begin; lock table statement in access exclusive mode')
  const answer = ask(url, quotation).catch((error: Error) => error.message)
  await waiting(databaseUrl)
  service.child.kill('SIGINT')
  await service.saw(/stopping/)
  service.child.kill('SIGINT')
  expect((await service.ended).code).toBe(130)
  expect(await answer).toMatch(/fetch failed/)
})

test('the corpus arrives while the service answers; interrupted, the next start goes on', async () => {
  const databaseUrl = await database('founding')
  const settings = { DATABASE_URL: databaseUrl, LOG_LEVEL: 'info' }
  const before = await position(databaseUrl)
  const statementsBefore = await statements(databaseUrl)
  const first = run(['start'], settings)
  const url = await first.url()
  await expect.poll(() => position(databaseUrl), { timeout: 20_000 }).toBeGreaterThan(before)
  expect(await ask(url, quotation)).toEqual({
    data: { statement: { form: 'VERBATIM' } },
    extensions: priced,
  })
  first.child.kill('SIGTERM')
  expect((await first.ended).code).toBe(0)
  const interrupted = await position(databaseUrl)

  const second = run(['start'], settings)
  const end = await second.saw(/"created":(\d+).*"msg":"corpus imported"/)
  const created = Number(end[1])
  expect(created).toBeGreaterThan(0)
  const after = await position(databaseUrl)
  expect(after).toBe(interrupted + created)
  // Whole, and nothing twice.
  expect(await statements(databaseUrl)).toBe(statementsBefore + 12_366)
  expect(
    await ask(
      await second.url(),
      '{ events(filter: { kind: { in: [ADDRESS] } }) { totalCount { count } } }',
    ),
  ).toEqual({ data: { events: { totalCount: { count: 233 } } }, extensions: priced })
  second.child.kill('SIGTERM')
  expect((await second.ended).code).toBe(0)

  const third = run(['start'], settings)
  await third.url()
  await sleep(500)
  third.child.kill('SIGTERM')
  await third.ended
  expect(third.stderr).not.toMatch(/corpus/)
  expect(await position(databaseUrl)).toBe(after)
}, 120_000)

test('a changed seed is imported again, where nobody has edited since', async () => {
  const databaseUrl = await database('founding')
  await onServer(databaseUrl, async (client) => {
    await client.query(`update seed_bundle set hash = 'of an older seed' where name = 'founding'`)
  })
  const service = run(['start', '--no-corpus'], { DATABASE_URL: databaseUrl })
  await service.url()
  const [line] = await service.saw(/.*"msg":"founding record"/)
  expect(JSON.parse(`${line}}`)).toMatchObject({ created: 0, changed: 0, kept: 0, refused: 0 })
})

test('without seed the record is empty', async () => {
  const service = run(['start', '--no-seed'], { DATABASE_URL: await database('empty') })
  const topics = await ask(await service.url(), '{ topics { totalCount { count } } }')
  expect(topics).toEqual({ data: { topics: { totalCount: { count: 0 } } }, extensions: priced })
})

const file = join(folder.path, 'file')
writeFileSync(file, '')
const refusals: Record<string, [settings: Record<string, string>, line: RegExp]> = {
  'settings that make no sense': [
    { PORT: 'http', MAX_DEPTH: 'deep' },
    /settings: PORT .+; MAX_DEPTH .+/,
  ],
  'a database that is not there': [
    { DATABASE_URL: 'postgres://communique:hunter2@127.0.0.1:1/communique' },
    /127\.0\.0\.1/,
  ],
  'a folder that is a file': [{ DATA_DIR: file }, /DATA_DIR .+ is a file/],
  'a folder where there can be none': [
    { DATA_DIR: process.platform === 'linux' ? '/proc/data' : join(file, 'data') },
    /DATA_DIR/,
  ],
}
for (const [name, [settings, line]] of Object.entries(refusals))
  test(`${name}: one line, and exit code 1`, async () => {
    const service = run(['start'], settings)
    expect((await service.ended).code).toBe(1)
    expect(service.stderr).toMatch(/^communique: [^\n]+\n$/)
    expect(service.stderr).toMatch(line)
    expect(service.stderr).not.toContain('hunter2')
    expect(service.stdout).toBe('')
  })

test('a port in use: one line, exit code 1, and the database is let go', async () => {
  const service = run(['start', '--no-corpus'], { DATABASE_URL: await database('founding') })
  const { port } = new URL(await service.url())
  const dataDir = join(folder.path, 'port')
  const second = run(['start', '--no-seed', '--port', port], { DATA_DIR: dataDir })
  expect((await second.ended).code).toBe(1)
  expect(second.stderr).toBe(
    `communique: Port ${port} on 127.0.0.1 is in use: set PORT to another, 0 for any\n`,
  )
  expect(() => embeddedUrl(dataDir)).toThrow(/ENOENT/)
})
