import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Command } from 'commander'
import { afterAll, expect } from 'vitest'
import { addExport } from '../src/cli/export.ts'
import { addImport } from '../src/cli/import.ts'
import { addVerify } from '../src/cli/verify.ts'
import { testOn } from './setup/test.ts'

const test = testOn('founding')
const folder = mkdtempSync(join(tmpdir(), 'communique-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string) => join(folder, name)

function start(databaseUrl: string, args: string[]) {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../src/cli.ts', import.meta.url)), ...args],
    { env: { ...process.env, DATABASE_URL: databaseUrl } },
  )
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, ...output }))
  return { child, ended }
}

function run(databaseUrl: string, args: string[], input = '') {
  const { child, ended } = start(databaseUrl, args)
  // A command that has seen enough closes its input.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return ended
}

const topic = (slug: string, more: object = {}) =>
  `${JSON.stringify({ entity: 'topic', slug, document: { label: `Topic ${slug}`, ...more } })}\n`
const header = '{"communique": 1}\n'

test('import reads files and standard input together, and reports what it did', async ({
  databaseUrl,
}) => {
  writeFileSync(file('a.ndjson'), header + topic('cli-a', { broader: 'cli-b' }))
  const args = ['import', file('a.ndjson'), '-']
  const dry = await run(databaseUrl, [...args, '--dry-run'], header + topic('cli-b'))
  expect(dry.stdout).toBe(
    '2 created, 0 changed, 0 unchanged\nThis was a dry run: nothing was written.\n',
  )
  const first = await run(databaseUrl, args, header + topic('cli-b'))
  expect(first).toMatchObject({ code: 0, stdout: '2 created, 0 changed, 0 unchanged\n' })
  const again = await run(databaseUrl, [...args, '--json'], header + topic('cli-b'))
  expect(JSON.parse(again.stdout)).toMatchObject({ created: 0, unchanged: 2, refused: [] })
})

test('what is refused is told with file, line, slug and path, and ends with code 1', async ({
  databaseUrl,
}) => {
  const input = header + topic('cli-c', { colour: 'red' }) + topic('cli-d') + '{"entity'
  const stopped = await run(databaseUrl, ['import', '-'], input)
  expect(stopped).toMatchObject({ code: 1 })
  expect(stopped.stdout).toMatch(/^refused {2}stdin:2 topic\/cli-c colour is not a field here\n/)
  expect(stopped.stdout).toContain('0 created')
  const skipped = await run(databaseUrl, ['import', '-', '--on-error', 'skip'], input)
  expect(skipped).toMatchObject({ code: 1 })
  expect(skipped.stdout).toMatch(/^refused {2}stdin:4 is not JSON: .*looks cut off here$/m)
  expect(skipped.stdout).toContain('1 created, 0 changed, 0 unchanged, 2 refused')
})

test('wrong usage ends with code 2, a file that is not there with code 1 and one line', async ({
  databaseUrl,
}) => {
  expect(await run(databaseUrl, ['import', '-', '--on-error', 'hope'])).toMatchObject({ code: 2 })
  const missing = await run(databaseUrl, ['import', file('none')])
  expect(missing).toMatchObject({ code: 1, stderr: `communique: ${file('none')} does not exist\n` })
})

test('an interrupted import says how far it got, with code 130', async ({ databaseUrl }) => {
  const { child, ended } = start(databaseUrl, ['import', '-'])
  const description = 'word '.repeat(700)
  const topics = (prefix: string) =>
    Array.from({ length: 250 }, (_, n) => topic(`${prefix}-${n}`, { description })).join('')
  // More than fits on the way: it is gone only when the import has begun to read.
  await new Promise((read) => child.stdin.write(header + topics('cli-first'), read))
  child.kill('SIGINT')
  await new Promise((resolve) => setTimeout(resolve, 200))
  child.stdin.on('error', () => {})
  child.stdin.end(topics('cli-second'))
  const { code, stderr } = await ended
  expect(stderr).toMatch(/Interrupted while reading, after \d+ entries: nothing was published\.\n$/)
  expect(code).toBe(130)
})

test('export writes a file, or to whoever reads a part of it', async ({ databaseUrl }) => {
  const path = file('record.ndjson.gz')
  const written = await run(databaseUrl, ['export', '--output', path, '--entity', 'office'])
  expect(written).toMatchObject({ code: 0, stdout: '' })
  const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n')
  expect(written.stderr).toBe(`Wrote ${lines.length - 1} records to ${path}\n`)
  expect(lines[1]).toMatch(/^{"entity":"office"/)

  const { child, ended } = start(databaseUrl, ['export'])
  await once(child.stdout, 'data')
  child.stdout.destroy()
  expect(await ended).toMatchObject({ code: 0, stderr: '' })
})

test('verify tells what holds and what does not, and ends with code 1', async ({ databaseUrl }) => {
  const args = ['verify', '--source', 'coatepeque-article', '--text']
  writeFileSync(file('other.txt'), 'This is not that article.')
  const other = await run(databaseUrl, [...args, file('other.txt')])
  expect(other.code).toBe(1)
  expect(other.stdout).toMatch(/^FAILS {4}length: 25 here, 3717 recorded\n/)
  expect(other.stdout).toMatch(/coatepeque-article: 0 of \d+ places hold\n$/)
  writeFileSync(file('latin.txt'), Buffer.from('café', 'latin1'))
  const latin = await run(databaseUrl, [...args, file('latin.txt')])
  expect(latin).toMatchObject({ code: 1, stdout: '' })
  expect(latin.stderr).toContain('latin.txt is not UTF-8')
})

test('every command explains itself with an example', async () => {
  for (const add of [addImport, addExport, addVerify]) {
    let help = ''
    const program = new Command('communique')
      .exitOverride()
      .configureOutput({ writeOut: (text) => (help += text) })
    add(program)
    const [command] = program.commands
    await expect(
      program.parseAsync([command!.name(), '--help'], { from: 'user' }),
    ).rejects.toThrow()
    expect(help).toMatch(new RegExp(`^Examples?:\n  communique ${command!.name()} `, 'm'))
  }
})
