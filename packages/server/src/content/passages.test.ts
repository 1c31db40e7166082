import { expect, test } from 'vitest'
import { sha256 } from './canonical.ts'
import { archivePassages, holdsAll } from './passages.ts'

const text = 'We are announcing an agreement…'
const source = (passages: object[], rest: object = {}) =>
  ({ kind: 'TRANSCRIPT', length: text.length, sha256: sha256(text), ...rest, passages }) as never

test('a text is kept apart, and its hash in its place', () => {
  const archived = archivePassages(source([{ start: 0, end: text.length, text }]))
  expect(archived).toEqual({
    document: source([{ start: 0, end: text.length, sha256: sha256(text) }]),
    texts: new Map([[sha256(text), text]]),
  })
  expect(holdsAll((archived as unknown as { document: never }).document)).toBe(true)
})

test('a source is complete only when its own hash is known', () => {
  const passages = [{ start: 0, end: text.length, sha256: sha256(text) }]
  expect(holdsAll(source(passages, { sha256: undefined }))).toBe(false)
  expect(holdsAll(source([{ start: 1, end: 5, sha256: sha256('e ar') }]))).toBe(false)
})

test.each([
  [
    'a text of another length than its place',
    [{ start: 0, end: 3, text: 'We' }],
    'passages[0].text',
  ],
  ['a passage behind the end', [{ start: 30, end: 32, text: 'xx' }], 'passages[0].end'],
  ['an empty passage', [{ start: 3, end: 3, text: 'x' }], 'passages[0].end'],
  ['a wrong hash', [{ start: 0, end: 2, text: 'We', sha256: sha256('I') }], 'passages[0].sha256'],
  ['neither text nor hash', [{ start: 0, end: 2 }], 'passages[0].text'],
  [
    'passages that overlap',
    [
      { start: 0, end: 2, text: 'We' },
      { start: 1, end: 3, text: 'e ' },
    ],
    'passages[1].start',
  ],
  [
    'a complete text with another hash',
    [{ start: 0, end: text.length, text: text.toUpperCase() }],
    'passages[0].text',
  ],
])('%s is refused', (_, passages, path) => {
  expect(archivePassages(source(passages))).toMatchObject({ path })
})
