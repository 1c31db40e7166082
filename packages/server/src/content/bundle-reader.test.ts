import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { SetupError } from '../setup-error.ts'
import { longestLine, openBundle, readBundle, type BundleEntry } from './bundle-reader.ts'

const header = '{"communique": 1}\n'
const person = (slug: string) =>
  JSON.stringify({ entity: 'person', slug, document: { name: `Name of ${slug}` } })

async function read(...chunks: (string | Buffer)[]): Promise<BundleEntry[]> {
  const entries: BundleEntry[] = []
  const bytes = chunks.map((chunk) => Buffer.from(chunk))
  for await (const entry of readBundle('b.ndjson', Readable.from(bytes))) entries.push(entry)
  return entries
}

async function problems(...chunks: (string | Buffer)[]) {
  const entries = await read(...chunks)
  return entries.flatMap((entry) =>
    'problem' in entry ? [[entry.line, [entry.path, entry.problem].filter(Boolean).join(' ')]] : [],
  )
}

test('documents and redirects come with their file and line', async () => {
  const id = '0190163d-8694-739b-aea5-966c26f8ad90'
  const redirect = JSON.stringify({ entity: 'person', slug: 'old', id, redirectTo: 'new' })
  expect(await read(`${header}${person('a-b')}\n\n${redirect}\n`)).toEqual([
    {
      file: 'b.ndjson',
      line: 2,
      entity: 'person',
      slug: 'a-b',
      document: { name: 'Name of a-b' },
    },
    { file: 'b.ndjson', line: 4, entity: 'person', slug: 'old', id, redirectTo: 'new' },
  ])
})

test('a byte-order mark, CRLF, blank lines and a missing last line feed are tolerated', async () => {
  const entries = await read(
    `\ufeff\r\n${header.trim()}\r\n \t\r\n${person('a')}\r\n${person('b')}`,
  )
  expect(entries.map(({ line }) => line)).toEqual([4, 5])
  expect(entries.every((entry) => 'document' in entry)).toBe(true)
})

test('lines and characters are whole however the bytes arrive', async () => {
  const bytes = Buffer.from(`${header}${person('a').replace('Name', '“Ñ” 🌋')}\n`)
  const expected = await read(bytes)
  expect(expected[0]).toMatchObject({ document: { name: '“Ñ” 🌋 of a' } })
  expect(await read(...Array.from(bytes, (byte) => Buffer.of(byte)))).toEqual(expected)
})

test('gzip is known by its first bytes, even when they arrive one by one', async () => {
  const bytes = gzipSync(`${header}${person('a')}\n`)
  const entries = await read(...Array.from(bytes, (byte) => Buffer.of(byte)))
  expect(entries).toMatchObject([{ line: 2, slug: 'a' }])
})

test('a bundle ends at its header when that is missing or of another version', async () => {
  for (const [head, said] of [
    ['{"communique": 2}', 'is a bundle of version 2; this service reads version 1'],
    ['{"communique": 1, "more": 0}', 'has an unknown key "more"'],
    ['{"communique": 2, "communique": 1}', 'communique is given more than once'],
    [person('a'), 'is no header'],
    ['[1]', 'is no header'],
    ['null', 'is no header'],
    ['once upon a time', 'is not JSON'],
  ]) {
    const found = await problems(`${head}\n${person('b')}\n`)
    expect(found).toEqual([[1, expect.stringContaining(said!)]])
    expect(found[0]![1]).toContain('the first line of a bundle is {"communique": 1}')
  }
})

test('an empty file is a problem, a header alone is not', async () => {
  expect(await problems('')).toEqual([[1, expect.stringContaining('is empty')]])
  expect(await problems('\n\r\n')).toEqual([[1, expect.stringContaining('is empty')]])
  expect(await read(header)).toEqual([])
})

test('a line that is not JSON says where, and reading goes on', async () => {
  const entries = await read(`${header}{"entity": "person" "slug"}\n{]\n${person('a')}\n`)
  expect(entries).toMatchObject([
    { line: 2, problem: expect.stringContaining('at character 21') },
    { line: 3, problem: expect.stringContaining('is not JSON') },
    { line: 4, slug: 'a' },
  ])
})

test('the frame of a line is checked, with the path of what is wrong', async () => {
  const lines = [
    '{"slug": "a", "document": {}}',
    '{"entity": "planet", "slug": "a", "document": {}}',
    '{"entity": "person", "document": {}}',
    '{"entity": "person", "slug": "A B", "document": {}}',
    '{"entity": "person", "slug": "a", "id": "7", "document": {}}',
    '{"entity": "person", "slug": "a"}',
    '{"entity": "person", "slug": "a", "document": []}',
    '{"entity": "person", "slug": "a", "document": {}, "updatedAt": "2025"}',
    '{"entity": "person", "slug": "a", "document": {}, "redirectTo": "b"}',
    '{"entity": "person", "slug": "a", "redirectTo": 3}',
    '7',
  ]
  const found = await problems(header + lines.join('\n'))
  expect(found.map(([line]) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  const said = [
    /^entity is missing/,
    /^entity is "planet", but must be one of country, topic, /,
    /^slug is missing/,
    /^slug is not a slug/,
    /^id is not an id/,
    /^document is not an object/,
    /^document is not an object/,
    /^updatedAt is not a field here/,
    /^document is not a field here/,
    /^redirectTo /,
    /^is not an object/,
  ]
  said.forEach((pattern, index) => expect(found[index]![1]).toMatch(pattern))
})

test('a key named __proto__ is refused, however it is spelt and however deep', async () => {
  const found = await problems(
    header,
    '{"entity":"person","slug":"a","document":{"name":"x","__proto__":{"admin":true}}}\n',
    '{"entity":"person","slug":"b","document":{"citations":[{"\\u005F_proto__":{}}]}}\n',
    '{"entity":"person","slug":"c","document":{"name":"the __proto__ of all people"}}\n',
  )
  expect(found).toEqual([
    [2, 'document.__proto__ is not a field'],
    [3, 'document.citations[0].__proto__ is not a field'],
  ])
})

test('a key given twice is refused with its path, however it is spelt, and reading goes on', async () => {
  const found = await problems(
    header,
    '{"entity":"person","slug":"a","document":{"name":"x","n\\u0061me":"y"}}\n',
    '{"entity":"person","slug":"b","slug":"c","document":{"name":"x"}}\n',
    '{"entity":"person","slug":"d","document":{"name":"d","citations":[{},{"source":"a","source":"a"}]}}\n',
    `${person('e')}\n`,
  )
  expect(found).toEqual([
    [2, 'document.name is given more than once'],
    [3, 'slug is given more than once'],
    [4, 'document.citations[1].source is given more than once'],
  ])
})

test('latin-1 bytes are refused with their line and place', async () => {
  const latin = Buffer.from(`${person('a').replace('Name', 'José')}\n`, 'latin1')
  const entries = await read(header, latin, `${person('b')}\n`)
  expect(entries).toMatchObject([
    { line: 2, problem: expect.stringMatching(/^is not UTF-8 at character \d+, after ".*Jos"$/) },
    { line: 3, slug: 'b' },
  ])
})

test('a file cut off in the middle of its last line says so', async () => {
  const bytes = Buffer.from(`${header}${person('a')}\n${person('b').replace('Name', 'Ñ')}`)
  const inCharacter = bytes.indexOf('Ñ') + 1
  for (const end of [bytes.length - 1, inCharacter]) {
    const found = await problems(bytes.subarray(0, end))
    expect(found).toEqual([[3, expect.stringMatching(/; the file looks cut off here$/)]])
  }
})

test('gzip cut off or damaged is a problem at the line that was being read', async () => {
  const noise = Array.from({ length: 4000 }, (_, n) => person(`p-${(n * 7919) % 4001}`)).join('\n')
  const bytes = gzipSync(`${header}${noise}\n`)
  const cut = await read(bytes.subarray(0, bytes.length - 9))
  expect(cut.at(-1)).toMatchObject({ problem: expect.stringContaining('is cut off') })
  expect(cut.at(-1)!.line).toBe(cut.length + 1)
  const damaged = Buffer.from(bytes)
  damaged.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 64)
  expect((await read(damaged)).at(-1)).toMatchObject({
    problem: expect.stringContaining('is damaged'),
  })
})

test('gzip that grows beyond all reason ends the reading', async () => {
  const bytes = gzipSync(Buffer.concat([Buffer.from(header), Buffer.alloc(80 * 1024 * 1024, ' ')]))
  expect(await problems(bytes)).toEqual([[2, expect.stringContaining('more than 200 times')]])
})

test('a line too long is a problem with its number and is never held; reading goes on', async () => {
  const piece = Buffer.alloc(1024 * 1024, 'x')
  function* chunks() {
    yield Buffer.from(`${header}"`)
    // More than a string can hold: keeping it would throw.
    for (let megabytes = 0; megabytes < 600; megabytes++) yield piece
    yield Buffer.from(`"\n${person('a')}\n`)
  }
  const entries: BundleEntry[] = []
  for await (const entry of readBundle('b', Readable.from(chunks()))) entries.push(entry)
  expect(entries).toMatchObject([
    { line: 2, problem: 'is longer than 16 MiB' },
    { line: 3, slug: 'a' },
  ])
})

test('a line of exactly the greatest length is read', async () => {
  const line = person('a')
  const entries = await read(header, line, Buffer.alloc(longestLine - line.length, ' '), '\n')
  expect(entries).toMatchObject([{ line: 2, slug: 'a' }])
})

test('whoever stops reading closes the file', async () => {
  const stream = Readable.from([Buffer.from(`${header}${person('a')}\n${person('b')}\n`)])
  for await (const entry of readBundle('b', stream)) {
    expect(entry).toMatchObject({ slug: 'a' })
    break
  }
  expect(stream.destroyed).toBe(true)
})

test('a file that is missing or a folder is told in one line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  expect(() => openBundle(join(folder, 'none'))).toThrow(SetupError)
  expect(() => openBundle(join(folder, 'none'))).toThrow(/none does not exist$/)
  expect(() => openBundle(folder)).toThrow(/is a folder, not a file$/)
  const file = join(folder, 'b.txt')
  writeFileSync(file, gzipSync(`${header}${person('a')}`))
  const entries: BundleEntry[] = []
  for await (const entry of readBundle(file, openBundle(file))) entries.push(entry)
  expect(entries).toMatchObject([{ slug: 'a' }])
})
