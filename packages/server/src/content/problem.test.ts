import { expect, test } from 'vitest'
import { documents } from './documents/index.ts'
import { describeIssues } from './problem.ts'

const problemsOf = (event: unknown) => {
  const { error } = documents.event.safeParse(event)
  return Object.fromEntries(
    describeIssues(error?.issues ?? [], event).map(({ path, message }) => [path, message]),
  )
}

test('each mistake is named at its path, in words', () => {
  const problems = problemsOf({
    title: '',
    kind: 'PARTY',
    date: '2025-02-30',
    place: 5,
    position: 1.5,
    colour: 'red',
    topics: [
      { topic: 'trade', treatment: 'DISCUSSED', provenance: 'CURATOR' },
      { topic: 'Trade!', treatment: 'DISCUSSED', tone: 'friendly' },
    ],
    hostCountries: 'panama',
    purpose: 'x'.repeat(4001),
  })
  expect(problems).toMatchObject({
    title: 'is empty',
    date: expect.stringContaining('is not a date'),
    place: 'must be a text, not the number 5',
    position: 'must be a whole number, not the number 1.5',
    colour: 'is not a field here',
    'topics[1].tone': 'is not a field here',
    'topics[1].provenance': 'is missing',
    hostCountries: 'must be a list, not a text',
    purpose: 'is longer than 4000 units (UTF-16)',
  })
  expect(problems['kind']).toMatch(/^is "PARTY", but must be one of TOUR, VISIT, /)
  expect(problems['topics[1].topic']).toContain('"Trade!" stands here')
})

test('a document that is no object is named as such', () => {
  expect(problemsOf([])).toEqual({ '': 'must be an object, not a list' })
})

test('a text that Postgres could not store is refused', () => {
  expect(problemsOf({ kind: 'VISIT', title: 'a\0b' })['title']).toContain('cannot be stored')
  expect(problemsOf({ kind: 'VISIT', title: 'a\ud800' })['title']).toContain('cannot be stored')
})
