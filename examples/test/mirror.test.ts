import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { connect } from '../../packages/server/src/db/connect.ts'
import { importLines } from '../../packages/server/test/setup/record.ts'
import { test as base } from '../../packages/server/test/setup/test.ts'
import { run, start } from './run.ts'

const script = 'mirror/src/main.ts'

const test = base
  .extend('file', ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-mirror-'))
    onCleanup(() => rmSync(folder, { recursive: true, force: true }))
    return join(folder, 'statements.ndjson')
  })
  .extend('proxy', async ({ service }, { onCleanup }) => {
    const proxy = await stallingProxy(service.url)
    onCleanup(proxy.close)
    return proxy
  })

interface Line {
  id: string
  slug: string
  summary: string | null
}

const linesIn = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

test('killed in the middle, it goes on, and ends with every statement once', async ({
  file,
  proxy,
  query,
  onTestFinished,
}) => {
  const args = ['--file', file, '--url', proxy.url, '--first', '2']
  proxy.stallAfter(1)
  const child = start(script, ...args)
  onTestFinished(() => void child.kill('SIGKILL'))
  await proxy.stalled()
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(JSON.parse(readFileSync(`${file}.state.json`, 'utf8'))).toMatchObject({ fetched: 2 })
  // What a kill in the midst of writing leaves.
  appendFileSync(`${file}.part`, '{"id":"half of a st')

  proxy.stallAfter(Infinity)
  const { stdout, code } = await run(script, ...args)
  const { data } = await query('{ statements(first: 100) { nodes { id } } }')
  const ids = data.statements.nodes.map(({ id }: Line) => id)
  expect(code).toBe(0)
  expect(stdout).toBe(`${file}: ${ids.length} statements, ${ids.length} new, 0 changed\n`)
  const mirrored = linesIn(file).map(({ id }) => id)
  expect(mirrored).toHaveLength(ids.length)
  expect(new Set(mirrored)).toEqual(new Set(ids))
  // The page that never came was asked for twice, the one before it once.
  expect(proxy.requests()).toBe(Math.ceil(ids.length / 2) + 1)
})

test('a later run fetches what has changed, and nothing else', async ({
  file,
  service,
  databaseUrl,
}) => {
  const args = ['--file', file, '--url', `${service.url}/graphql`, '--overlap', '0']
  await run(script, ...args)
  const before = linesIn(file)

  const { write, close } = await connect(databaseUrl)
  const report = await importLines(write, [
    {
      entity: 'statement',
      slug: 'mirrored-later',
      document: { form: 'REPORTED', summary: 'Something was said.' },
    },
  ])
  await close()
  expect(report).toMatchObject({ created: 1 })

  const { stdout, stderr, code } = await run(script, ...args)
  expect(code).toBe(0)
  expect(stdout).toBe(`${file}: ${before.length + 1} statements, 1 new, 0 changed\n`)
  expect(stderr).toBe('1 fetched\n')
  expect(linesIn(file).slice(0, -1)).toEqual(before)
  expect(linesIn(file).at(-1)).toMatchObject({ slug: 'mirrored-later' })

  const again = await run(script, ...args)
  expect(again.stdout).toBe(`${file}: ${before.length + 1} statements, 0 new, 0 changed\n`)
})

test('wrong arguments, another service and one that is away are told', async ({
  file,
  service,
}) => {
  expect(await run(script, '--first', '0')).toMatchObject({ code: 2, stdout: '' })
  expect((await run(script, '--help')).stdout).toContain('--overlap')
  expect(await run(script, '--file', '')).toMatchObject({ code: 2 })
  expect(await run(script, '--file', file, '--url', 'localhost:4000')).toMatchObject({ code: 2 })
  const nowhere = await run(script, '--file', join(file, 'nowhere'), '--url', service.url)
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ENOENT.*\n$/) })
  const away = await run(script, '--file', file, '--url', 'http://127.0.0.1:1/graphql')
  expect(away.code).toBe(3)
  expect(away.stderr).toContain('Run it again')
  expect((await run(script, '--file', file, '--url', `${service.url}/graphql`)).code).toBe(0)
  const other = await run(script, '--file', file, '--url', 'http://127.0.0.1:1/graphql')
  expect(other.code).toBe(2)
  expect(other.stderr).toContain('take another --file')
})

/** Passes requests on, and after so many keeps one waiting for ever. */
async function stallingProxy(service: string) {
  let count = 0
  let limit = Infinity
  let stall = () => {}
  const stalled = new Promise<void>((resolve) => (stall = resolve))
  const server = createServer(async (request, response) => {
    if (++count > limit) return stall()
    const answer = await fetch(service + (request.url ?? ''))
    response.setHeader('date', answer.headers.get('date') ?? '')
    response.setHeader('content-type', answer.headers.get('content-type') ?? '')
    response.writeHead(answer.status).end(await answer.text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    stallAfter: (requests: number) => void (limit = requests),
    stalled: () => stalled,
    requests: () => count,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
