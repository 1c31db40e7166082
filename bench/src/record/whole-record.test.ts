import { expect, test } from 'vitest'
import { uuid } from '../../../packages/server/src/uuid.ts'
import { at, randomOf } from './random.ts'
import type { Row, Rows } from './rows.ts'
import { wholeRecord } from './whole-record.ts'

const countries = Array.from({ length: 30 }, randomOf(0).id)
const sizes = { statements: 10_000, events: 1000 }
const { rows, world } = wholeRecord(1, sizes, countries)
const table = (name: string): readonly Row[] => rows.get(name) ?? []

/** The share of all uses that the most used tenth of what there is has. */
function shareOfTenth(used: readonly unknown[], there: number): number {
  const counts = new Map<unknown, number>()
  for (const one of used) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1)
  const most = [...counts.values()].toSorted((a, b) => b - a)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  return sum(most.slice(0, there / 10)) / sum(most)
}

const valuesOf = (name: string, column: string) => table(name).map((row) => row[column])

test('a seed gives the same record each time, and another seed another', () => {
  const small = { statements: 60, events: 20 }
  const asText = (made: { rows: Rows }) => JSON.stringify([...made.rows])
  const first = asText(wholeRecord(5, small, countries))
  expect(asText(wholeRecord(5, small, countries))).toBe(first)
  expect(asText(wholeRecord(6, small, countries))).not.toBe(first)
})

test('there are as many statements and events as are wanted, and others in proportion', () => {
  expect(table('statement')).toHaveLength(10_000)
  expect(table('listed_statement')).toHaveLength(10_000)
  expect(table('event')).toHaveLength(1000)
  expect(table('claim')).toHaveLength(200)
  expect(table('topic')).toHaveLength(200)
  expect(table('person')).toHaveLength(100)
  expect(table('place')).toHaveLength(60)
  expect(table('source')).toHaveLength(250)
})

test('few speakers hold most statements', () => {
  const speakers = valuesOf('statement_speaker', 'person_id')
  expect(shareOfTenth(speakers, world.people.length)).toBeGreaterThan(0.5)
  const held = new Set(speakers)
  expect(held.size).toBeGreaterThan(world.people.length * 0.9)
})

test('few topics have most labels, few places most events', () => {
  for (const labels of ['statement_topic', 'event_topic'])
    expect(shareOfTenth(valuesOf(labels, 'topic_id'), world.topics.length)).toBeGreaterThan(0.5)
  expect(shareOfTenth(valuesOf('event', 'place_id'), world.places.length)).toBeGreaterThan(0.4)
})

test('a topic is noticed by the words of the text', () => {
  const { id, words } = at(world.topics, 0)
  const about = new Set(
    table('statement_topic').flatMap((row) =>
      row['topic_id'] === id ? [row['statement_id']] : [],
    ),
  )
  const holds = new RegExp(`\\b(${words.en.slice(0, 5).join('|')})\\b`, 'i')
  const share = (some: readonly Row[]) =>
    some.filter(({ text }) => holds.test(text as string)).length / some.length
  const english = table('statement').filter(({ language }) => language === 'en')
  expect(share(english.filter((row) => about.has(row['id'] as string)))).toBeGreaterThan(
    2 * share(english.filter((row) => !about.has(row['id'] as string))),
  )
})

test('some is in Spanish, and some of that is translated', () => {
  const languages = valuesOf('statement', 'language')
  const share = (code: string | null) => languages.filter((one) => one === code).length / 10_000
  expect(share('en')).toBeCloseTo(0.78, 1)
  expect(share('es')).toBeCloseTo(0.18, 1)
  expect(share(null)).toBeCloseTo(0.04, 1)
  const translated = table('statement').filter((row) => row['language'] === 'es').length * 0.3
  expect(table('statement_translation').length / translated).toBeCloseTo(1, 0)
})

test('slugs and ids come once, and each document has its row', () => {
  const slugs = table('document').map(({ entity, slug }) => `${entity as string}/${slug as string}`)
  expect(new Set(slugs).size).toBe(slugs.length)
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/)
  const ids = [...rows].flatMap(([name, some]) =>
    name === 'document' || name === 'listed_statement'
      ? []
      : some.flatMap(({ id }) => (id as string | undefined) ?? []),
  )
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(uuid)
  for (const { entity, id } of table('document').slice(0, 2000))
    expect(table(entity as string).some((row) => row['id'] === id)).toBe(true)
})

test('parts of a document are numbered from 0, and none is named twice', () => {
  for (const [part, owner, what] of [
    ['statement_topic', 'statement_id', 'topic_id'],
    ['event_topic', 'event_id', 'topic_id'],
    ['event_country', 'event_id', 'country_id'],
  ] as const) {
    const byOwner = Map.groupBy(table(part), (row) => JSON.stringify([row[owner], row['role']]))
    for (const some of byOwner.values()) {
      expect(some.map(({ position }) => position)).toEqual([...some.keys()])
      expect(new Set(some.map((row) => row[what])).size).toBe(some.length)
    }
  }
})

test('rows of a table have the same columns in the same order', () => {
  for (const [name, some] of rows) {
    const columns = Object.keys(some[0] ?? {})
    for (const row of some) expect(Object.keys(row), name).toEqual(columns)
  }
})
