import { corpus, countries, founding, type SeedBundle } from '@communique/seed'
import { beforeAll, describe, expect, test } from 'vitest'
import { documents } from '../src/content/documents/index.ts'
import type { Entity } from '../src/content/documents/parts.ts'
import { sha256 } from '../src/content/canonical.ts'
import { checkSelector, type ArchivedSource } from '../src/content/quotes.ts'
import { collectReferences } from '../src/content/references.ts'

const bundles = [countries, founding, corpus]

// One pass over the seed; what is wrong is gathered, so that a failing test names all of it.
const seen = new Set<string>()
const twice: string[] = []
const invalid: string[] = []
const wanted = new Map<string, string>()
const unresolved: string[] = []
const misplaced: string[] = []
const unverified: string[] = []
const misquoted: string[] = []
const counts: Record<string, number> = {}
const lengths: number[] = []

beforeAll(async () => {
  for (const bundle of bundles) await examine(bundle)
  for (const [target, referrer] of wanted)
    if (!seen.has(target)) unresolved.push(`${referrer} refers to ${target}`)
})

async function examine(bundle: SeedBundle) {
  const archived = new Map<string, ArchivedSource>()
  for await (const { entity, slug, document } of bundle.records()) {
    const name = `${entity} ${slug}`
    if (seen.has(name)) twice.push(name)
    seen.add(name)
    counts[`${bundle.name} ${entity}`] = (counts[`${bundle.name} ${entity}`] ?? 0) + 1

    const parsed = documents[entity as Entity].safeParse(document)
    if (!parsed.success) {
      invalid.push(`${name}: ${parsed.error.message}`)
      continue
    }
    for (const reference of collectReferences(entity as Entity, parsed.data)) {
      const target = `${reference.entity} ${reference.key}`
      if (!wanted.has(target)) wanted.set(target, `${name} ${reference.path}`)
      // The countries and the corpus are yielded in order of dependency; the founding record need not be.
      if (bundle !== founding && !seen.has(target)) misplaced.push(`${name} comes before ${target}`)
    }
    if (bundle === corpus) checkText(entity, slug, parsed.data, archived)
  }
}

function checkText(
  entity: string,
  slug: string,
  document: object,
  archived: Map<string, ArchivedSource>,
) {
  if (entity === 'source') {
    const source = documents.source.parse(document)
    const passages = (source.passages ?? []).map(({ start, end, text }) => ({
      start,
      end,
      text: text ?? '',
    }))
    archived.set(slug, {
      slug,
      length: source.length ?? null,
      sha256: source.sha256 ?? null,
      passages,
    })
    return
  }
  if (entity !== 'statement') return
  const { text, citations = [], topics = [] } = documents.statement.parse(document)
  lengths.push(text?.length ?? 0)
  const own = citations ?? []
  for (const { source, selector } of [
    ...own,
    ...(topics ?? []).flatMap((it) => it.citations ?? []),
  ]) {
    const archive = archived.get(source)
    const check = selector && archive && checkSelector(selector, archive)
    if (!check || !('verification' in check) || check.verification !== 'COMPLETE_TEXT')
      unverified.push(`${slug} ${JSON.stringify(check)}`)
  }
  const [place] = own
  if (!text || place?.selector?.sha256 !== sha256(text)) misquoted.push(slug)
}

test('every record satisfies the schema of its entity', () => {
  expect(invalid).toEqual([])
})

test('no document is given twice, in one bundle or in two', () => {
  expect(twice).toEqual([])
})

test('every reference leads to a document of the seed', () => {
  expect(unresolved).toEqual([])
})

test('countries and corpus come in order of dependency', () => {
  expect(misplaced).toEqual([])
})

test('a hash stays the same from call to call and differs between bundles', async () => {
  const [first, second] = await Promise.all(
    [0, 1].map(() => Promise.all(bundles.map((bundle) => bundle.hash()))),
  )
  expect(first).toEqual(second)
  expect(new Set(first).size).toBe(bundles.length)
})

describe('countries', () => {
  test('have the slugs that people expect', () => {
    const expected = ['united-states', 'united-kingdom', 'el-salvador', 'panama', 'russia']
    const others = ['south-korea', 'north-korea', 'china', 'costa-rica', 'guatemala']
    for (const slug of [
      ...expected,
      ...others,
      'dominican-republic',
      'democratic-republic-of-the-congo',
    ])
      expect(seen).toContain(`country ${slug}`)
  })

  test('are all there: the 249 of ISO 3166-1, and Kosovo by a code of its users', () => {
    expect(counts['countries country']).toBe(250)
  })
})

describe('the corpus', () => {
  test('holds each address once: a source, an event and its statements', () => {
    expect(counts['corpus event']).toBe(233)
    expect(counts['corpus source']).toBe(234)
    expect(counts['corpus person']).toBe(42)
    expect(counts['corpus statement']).toBeGreaterThan(12_000)
  })

  test('every citation is found at its place of the complete archived text', () => {
    expect(unverified).toEqual([])
    expect(misquoted).toEqual([])
  })

  test('fewer than one statement in 200 is a sentence longer than 1,000 units', () => {
    expect(lengths.filter((length) => length > 1000).length / lengths.length).toBeLessThan(0.005)
  })
})
