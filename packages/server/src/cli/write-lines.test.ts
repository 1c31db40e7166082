import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { SetupError } from '../setup-error.ts'
import { writeFileWhole } from './write-lines.ts'

async function* lines(...texts: string[]) {
  for (const text of texts) {
    if (text === 'break') throw new Error('the source broke')
    yield `${text}\n`
  }
}
const folder = () => mkdtempSync(join(tmpdir(), 'lines-'))

test('a file holds the lines, compressed where its name says so, and replaces an older one', async () => {
  const path = join(folder(), 'a.ndjson')
  writeFileSync(path, 'older')
  expect(await writeFileWhole(path, lines('one', 'two'))).toBe(2)
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
  await writeFileWhole(`${path}.gz`, lines('one', 'two'))
  expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe('one\ntwo\n')
})

test('lines that break off leave the older file as it was, and nothing beside it', async () => {
  const inside = folder()
  const path = join(inside, 'a.ndjson')
  writeFileSync(path, 'older')
  await expect(writeFileWhole(path, lines('one', 'break'))).rejects.toThrow('the source broke')
  expect(readFileSync(path, 'utf8')).toBe('older')
  expect(readdirSync(inside)).toEqual(['a.ndjson'])
})

test('a place that cannot be written to is told in one line', async () => {
  const path = join(folder(), 'none', 'a.ndjson')
  const failed = writeFileWhole(path, lines('one'))
  await expect(failed).rejects.toThrow(SetupError)
  await expect(failed).rejects.toThrow(`${path} cannot be written: ENOENT`)
})
