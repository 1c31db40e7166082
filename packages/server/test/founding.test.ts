import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Entity } from '../src/content/documents/parts.ts'
import spans from './fixtures/founding-spans.json' with { type: 'json' }

interface Entry {
  entity: Entity
  slug: string
  document: Record<string, unknown>
}
interface Citation {
  source: string
  field?: string
  locator?: string
  selector?: { start: number; end: number; sha256: string; exact?: string }
}
/** A citation with the document or part that it supports. */
interface Cited extends Citation {
  at: string
  owner: object
}

const folder = new URL('../../../seed/founding/', import.meta.url)
const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n').slice(1))
  .map((line) => JSON.parse(line) as Entry)
const article = entries.find(({ slug }) => slug === 'coatepeque-article')?.document as {
  length: number
  passages: [{ start: number; end: number; text: string }]
}
const [passage] = article.passages

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const place = (start: number, end: number, hash: string) => `[${start}, ${end}) ${hash}`

function citationsIn(value: unknown, at: string): Cited[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'citations' in value ? (value.citations as Citation[]) : []
  return [
    ...own.map((citation) => ({ ...citation, at, owner: value })),
    ...Object.entries(value).flatMap(([key, part]) => citationsIn(part, `${at}.${key}`)),
  ]
}
const citations = entries.flatMap(({ entity, slug, document }) =>
  citationsIn(document, `${entity}/${slug}`),
)
const quoted = citations.flatMap(({ source, selector, at }) =>
  source === 'coatepeque-article' && selector ? [{ ...selector, at }] : [],
)
const inPassage = ({ start, end }: { start: number; end: number }) =>
  start >= passage.start && end <= passage.end

test('of the article only the quotation with its introduction and credit line is archived', () => {
  expect(article.length).toBe(3717)
  expect(article.passages).toHaveLength(1)
  expect([passage.start, passage.end, passage.text.length]).toEqual([1450, 2289, 2289 - 1450])
})

test('every fact of the article is cited somewhere, and no span that is not listed', () => {
  const listed = [...spans.facts, ...spans.further].map((span) =>
    place(...(span as [number, number, string])),
  )
  const cited = quoted.map(({ start, end, sha256: hash }) => place(start, end, hash))
  expect(new Set(cited)).toEqual(new Set(listed))
})

test('what is cited inside the archived passage stands there, by its hash', () => {
  const inside = quoted.filter(inPassage)
  expect(inside.length).toBeGreaterThan(0)
  const wrong = inside.filter(({ start, end, sha256: hash }) => {
    const words = passage.text.slice(start - passage.start, end - passage.start)
    return sha256(words) !== hash
  })
  expect(wrong).toEqual([])
})

test('words that are given have the length and the hash of their span', () => {
  const wrong = quoted.filter(
    ({ start, end, sha256: hash, exact }) =>
      exact !== undefined && (exact.length !== end - start || sha256(exact) !== hash),
  )
  expect(wrong).toEqual([])
})

test('outside the passage at most 60 characters are given at a place, and 600 in all', () => {
  const outside = quoted.filter((span) => !inPassage(span)).map(({ exact }) => exact ?? '')
  expect(outside.filter((words) => words.length > 60)).toEqual([])
  expect(outside.join('').length).toBeLessThanOrEqual(600)
})

test('the data sets are cited by a locator, the article by place and hash', () => {
  const wrong = citations.filter(({ source, locator, selector }) =>
    source === 'coatepeque-article' ? !selector || locator : selector || !locator,
  )
  expect(wrong).toEqual([])
})

test('everything in the founding record was entered by a curator', () => {
  const given = JSON.stringify(entries).match(/"provenance":"\w+"/g)
  expect(new Set(given)).toEqual(new Set(['"provenance":"CURATOR"']))
})

test('a citation names a field that its owner has', () => {
  const wrong = citations.filter(({ field, owner }) => field && !(field in owner))
  expect(wrong.map(({ at, field }) => `${at}: ${field}`)).toEqual([])
})
