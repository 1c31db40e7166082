import { expect, test } from 'vitest'
import { answerFromDirectus } from './directus-answer.ts'

test('events and their statements become connections', () => {
  const event = { slug: 'e', topics: [], statements: [{ slug: 's' }] }
  expect(answerFromDirectus({ events: [event] })).toEqual({
    events: { nodes: [{ slug: 'e', topics: [], statements: { nodes: [{ slug: 's' }] } }] },
  })
})

test('a page that has one more has a next page', () => {
  const statements = Array.from({ length: 21 }, (_, number) => ({ slug: `s${number}` }))
  expect(answerFromDirectus({ statements })).toEqual({
    statements: { nodes: statements.slice(0, 20), pageInfo: { hasNextPage: true } },
  })
  expect(answerFromDirectus({ statements: statements.slice(1) })).toEqual({
    statements: { nodes: statements.slice(1), pageInfo: { hasNextPage: false } },
  })
})

test('a record is the first of its list, or none', () => {
  expect(answerFromDirectus({ statement: [{ slug: 's' }] })).toEqual({ statement: { slug: 's' } })
  expect(answerFromDirectus({ statement: [] })).toEqual({ statement: null })
})
