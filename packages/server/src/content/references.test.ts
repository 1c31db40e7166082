import { expect, test } from 'vitest'
import { collectReferences, mapReferences } from './references.ts'

const statement = {
  form: 'REPORTED',
  summary: 'Negotiations are under way.',
  exactness: { claim: 'In his exact words:', by: { source: 'an-article' } },
  speakers: [{ person: 'a-person' }, { label: 'the press' }, { office: 'an-office' }],
  event: 'an-event',
  inResponseTo: null,
  topics: [
    {
      topic: 'trade',
      provenance: 'CURATOR',
      citations: [{ source: 'an-article', role: 'SUPPORTS', provenance: 'CURATOR' }],
    },
  ],
  agreements: ['an-agreement'],
} as const

test('every reference is found with its entity and its path', () => {
  expect(collectReferences('statement', statement)).toEqual([
    { entity: 'source', key: 'an-article', path: 'exactness.by.source' },
    { entity: 'person', key: 'a-person', path: 'speakers[0].person' },
    { entity: 'office', key: 'an-office', path: 'speakers[2].office' },
    { entity: 'event', key: 'an-event', path: 'event' },
    { entity: 'topic', key: 'trade', path: 'topics[0].topic' },
    { entity: 'source', key: 'an-article', path: 'topics[0].citations[0].source' },
    { entity: 'agreement', key: 'an-agreement', path: 'agreements[0]' },
  ])
})

test('the subject of a claim leads to a document of the entity it names', () => {
  const claim = {
    text: 'Over three million.',
    kind: 'FIGURE',
    madeBy: { source: 'an-article' },
    subject: { country: 'united-states' },
    verification: 'UNVERIFIED',
  }
  expect(collectReferences('claim', claim)).toContainEqual({
    entity: 'country',
    key: 'united-states',
    path: 'subject.country',
  })
})

test('references are replaced without touching the document or the order of its keys', () => {
  const mutable = structuredClone(statement) as never
  const mapped = mapReferences('statement', mutable, (entity, key) => `${entity}:${key}`)
  expect(mutable).toEqual(statement)
  expect(mapped.agreements).toEqual(['agreement:an-agreement'])
  expect(mapped.speakers).toEqual([
    { person: 'person:a-person' },
    { label: 'the press' },
    { office: 'office:an-office' },
  ])
  expect(Object.keys(mapped)).toEqual(Object.keys(statement))
})
