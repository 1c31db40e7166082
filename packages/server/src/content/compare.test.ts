import { expect, test } from 'vitest'
import { compareDocuments } from './compare.ts'

const id = '0193d8a2-7f3e-7000-8000-000000000001'
const [ann, ben, paper] = [2, 3, 4].map((n) => `0193d8a2-7f3e-7000-8000-00000000000${n}`)
const statement = (more: object) => ({ form: 'REPORTED', summary: 'Something.', ...more })
const compare = (before: object, after: object) =>
  compareDocuments('statement', id, statement(before), statement(after))

test('documents that are alike differ in nothing', () => {
  const document = { speakers: [{ person: ann }], saidOn: '2025' }
  expect(compare(document, structuredClone(document))).toEqual([])
})

test('a field is added, removed or changed', () => {
  expect(
    compare({ saidOn: '2025', audience: 'the press' }, { saidOn: '2025-02', placeDetail: 'x' }),
  ).toEqual([
    { path: 'saidOn', partId: null, kind: 'CHANGED', before: '2025', after: '2025-02' },
    { path: 'audience', partId: null, kind: 'REMOVED', before: 'the press', after: null },
    { path: 'placeDetail', partId: null, kind: 'ADDED', before: null, after: 'x' },
  ])
})

test('a part is matched by its id, wherever it stands', () => {
  const changes = compare(
    { speakers: [{ person: ann, label: 'A' }] },
    { speakers: [{ person: ben }, { person: ann, label: 'Ann' }] },
  )
  expect(changes).toEqual([
    {
      path: 'speakers[0]',
      partId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      kind: 'ADDED',
      before: null,
      after: { person: ben },
    },
    {
      path: 'speakers[1].label',
      partId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      kind: 'CHANGED',
      before: 'A',
      after: 'Ann',
    },
  ])
})

test('parts that change places are told, though they say the same', () => {
  const changes = compare(
    { speakers: [{ person: ann }, { person: ben }] },
    { speakers: [{ person: ben }, { person: ann }] },
  )
  expect(changes.map(({ path, kind, before, after }) => [path, kind, before, after])).toEqual([
    ['speakers[1]', 'MOVED', 0, 1],
    ['speakers[0]', 'MOVED', 1, 0],
  ])
})

test('citations of parts, and a list that comes or goes, are told part by part', () => {
  const citation = { source: paper, role: 'SUPPORTS', provenance: 'CURATOR' }
  const changes = compare(
    { speakers: [{ person: ann, citations: [citation] }], citations: [citation] },
    { speakers: [{ person: ann, citations: [{ ...citation, note: 'Page 2.' }] }] },
  )
  expect(changes.map(({ path, kind, after }) => [path, kind, after])).toEqual([
    ['speakers[0].citations[0].note', 'ADDED', 'Page 2.'],
    ['citations[0]', 'REMOVED', null],
  ])
})

test('items without an id are the same where they are equal, as often as they stand there', () => {
  const changes = compareDocuments(
    'policy',
    id,
    { name: 'P', aims: ['a', 'b', 'b'] },
    { name: 'P', aims: ['b', 'c', 'a'] },
  )
  expect(changes.map(({ path, kind }) => [path, kind])).toEqual([
    ['aims[2]', 'REMOVED'],
    ['aims[1]', 'ADDED'],
    ['aims[2]', 'MOVED'],
    ['aims[0]', 'MOVED'],
  ])
})
