import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { documentId, readPersistedDocuments, shippedDocuments } from './persisted-documents.ts'
import { unfitDocuments } from './unfit-documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'communique-manifest-'))
afterAll(() => rmSync(folder, { recursive: true }))

function manifest(content: string): string {
  const file = join(folder, 'manifest.json')
  writeFileSync(file, content)
  return file
}

test('an id is the hash of the text in UTF-8, as the draft of the specification has it', () => {
  expect(documentId('query($id:ID!){user(id:$id){name}}')).toBe(
    'sha256:71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b',
  )
})

test('texts are found by their ids, and by nothing that every object has', () => {
  const text = '{ __typename } # é'
  const documents = readPersistedDocuments(manifest(JSON.stringify({ [documentId(text)]: text })))
  expect(documents.get(documentId(text))).toBe(text)
  expect(['__proto__', 'constructor'].map((id) => documents.get(id))).toEqual([
    undefined,
    undefined,
  ])
})

test('what is wrong with a manifest is said in one line', () => {
  const problem = (content: string) => {
    try {
      readPersistedDocuments(manifest(content))
    } catch (error) {
      return (error as Error).message.replace(folder, '')
    }
  }
  const id = documentId('{ __typename }')
  expect(problem('{"a')).toBe('persisted documents: /manifest.json is not JSON')
  for (const content of ['[]', 'null', '{"a": 1}', '"x"'])
    expect(problem(content)).toBe(
      'persisted documents: /manifest.json is not a JSON object of ids and texts of documents',
    )
  for (const other of [id.toUpperCase(), id.slice(0, -1), id.slice(7), `${id} `])
    expect(problem(JSON.stringify({ [other]: '{ __typename }' }))).toBe(
      `persisted documents: /manifest.json has "${other}" for a text whose id is ${id}`,
    )
  expect(() => readPersistedDocuments(join(folder, 'none.json'))).toThrow(/cannot be read \(ENOENT/)
})

test('the documents that ship have the ids of their texts, and fit the schema', () => {
  expect(unfitDocuments(readPersistedDocuments(shippedDocuments))).toEqual([])
})
