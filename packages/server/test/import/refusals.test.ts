import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/content/import.ts'
import {
  agreement,
  country,
  event,
  organization,
  person,
  place,
  reported,
  source,
  topic,
} from '../setup/entries.ts'
import { importLines, withRecords } from '../setup/record.ts'

const skip = { onError: 'skip' } as const
const refusedSlugs = ({ refused }: ImportReport) => refused.map(({ slug }) => slug).toSorted()

test('each mistake is refused with its line and the path of its field', () =>
  withRecords(['empty'], async (db) => {
    const { refused, created } = await importLines(
      db,
      [
        event('unknown-field', { colour: 'red' }),
        event('impossible-date', { date: '2025-02-30' }),
        reported('reference-to-nothing', {
          topics: [
            { topic: 'a', provenance: 'CURATOR' },
            { topic: 'missing', provenance: 'CURATOR' },
          ],
        }),
        event('own-parent', { parent: 'own-parent' }),
        reported('twice-a-topic', {
          topics: [
            { topic: 'a', provenance: 'CURATOR' },
            { topic: 'a', provenance: 'IMPORT' },
          ],
        }),
        { ...event('no-entity'), entity: 'evnt' },
        { ...event('Not A Slug') },
        'not json',
        topic('a'),
      ],
      skip,
    )
    expect(created).toBe(1)
    expect(refused.map(({ line, slug, path }) => [line, slug, path])).toEqual(
      expect.arrayContaining([
        [2, 'unknown-field', 'colour'],
        [3, 'impossible-date', 'date'],
        [4, 'reference-to-nothing', 'topics[1].topic'],
        [5, 'own-parent', 'parent'],
        [6, 'twice-a-topic', 'topics[1]'],
        [7, undefined, 'entity'],
        [8, undefined, 'slug'],
        [9, undefined, undefined],
      ]),
    )
    expect(refused).toHaveLength(8)
    expect(refused.find(({ line }) => line === 4)?.message).toBe(
      'refers to nothing: there is no topic missing',
    )
  }))

test('a reference is to the entity that its field names', () =>
  withRecords(['empty'], async (db) => {
    const lines = [person('panama'), place('a-place', { country: 'panama' })]
    expect((await importLines(db, lines, skip)).refused).toMatchObject([
      {
        slug: 'a-place',
        path: 'country',
        message: 'refers to nothing: there is no country panama',
      },
    ])
  }))

test('by default the first refusal ends the import, and what was committed stays', () =>
  withRecords(['empty'], async (db) => {
    const invalid = await importLines(db, [
      topic('a'),
      event('b', { date: 'soon' }),
      event('c', { x: 1 }),
    ])
    expect(invalid).toMatchObject({ created: 0, refused: [{ line: 3 }] })
    expect(invalid.refused).toHaveLength(1)

    const loop = [topic('x', { broader: 'y' }), topic('y', { broader: 'x' })]
    const late = await importLines(db, [topic('a'), topic('b'), ...loop, topic('c')], {
      batchSize: 2,
    })
    expect(late).toMatchObject({ created: 2, refused: [{ slug: 'x' }, { slug: 'y' }] })
    const { created, unchanged, refused } = await importLines(db, [
      topic('a'),
      topic('b'),
      topic('c'),
    ])
    expect({ created, unchanged, refused }).toEqual({ created: 1, unchanged: 2, refused: [] })
  }))

test('what refers to a refused document is refused with it, and so on; the rest is published', () =>
  withRecords(['empty'], async (db) => {
    const report = await importLines(
      db,
      [
        reported('answer', { inResponseTo: { statement: 'question' } }),
        reported('question', { event: 'meeting' }),
        event('meeting', { place: 'lake' }),
        place('lake', { kind: 'PUDDLE' }),
        agreement('accord', {
          statuses: [{ status: 'SIGNED', asOf: '2025', accordingTo: { statement: 'answer' } }],
        }),
        event('elsewhere'),
        reported('apart', { event: 'elsewhere' }),
      ],
      skip,
    )
    expect(report.created).toBe(2)
    expect(refusedSlugs(report)).toEqual(['accord', 'answer', 'lake', 'meeting', 'question'])
    expect(report.refused.find(({ slug }) => slug === 'accord')).toMatchObject({
      path: 'statuses[0].accordingTo.statement',
      message: 'refers to the statement answer (b.ndjson:2), which is refused',
    })
  }))

test('what publication refuses takes its dependents with it, from its own batch and from later ones', () =>
  withRecords(['empty'], async (db) => {
    const lines = [
      topic('x', { broader: 'y' }),
      topic('y', { broader: 'x' }),
      topic('z', { broader: 'x' }),
      reported('about-z', { topics: [{ topic: 'z', provenance: 'CURATOR' }] }),
      topic('fine'),
    ]
    for (const batchSize of [1, 500]) {
      const report = await importLines(db, lines, { ...skip, batchSize })
      expect(report.created + report.unchanged).toBe(1)
      expect(refusedSlugs(report)).toEqual(['about-z', 'x', 'y', 'z'])
    }
  }))

test.for([
  ['topic', 'broader', (slug: string, parent?: string) => topic(slug, { broader: parent })],
  ['topic', 'replacedBy', (slug: string, to?: string) => topic(slug, { replacedBy: to })],
  ['place', 'parent', (slug: string, parent?: string) => place(slug, { parent })],
  ['organization', 'parent', (slug: string, parent?: string) => organization(slug, { parent })],
  ['event', 'parent', (slug: string, parent?: string) => event(slug, { parent })],
] as const)('a cycle of %s.%s is refused, with what is published too', ([, path, entry]) =>
  withRecords(['empty'], async (db) => {
    const within = await importLines(db, [entry('a', 'b'), entry('b', 'c'), entry('c', 'a')], skip)
    expect(within).toMatchObject({ created: 0 })
    expect(within.refused).toHaveLength(3)
    expect(within.refused[0]).toMatchObject({
      path,
      message: expect.stringMatching(/^leads back to the document itself: \w → \w → \w → \w$/),
    })

    await importLines(db, [entry('a', 'b'), entry('b', 'c'), entry('c')])
    const against = await importLines(db, [entry('c', 'a')], skip)
    expect(against).toMatchObject({ changed: 0, refused: [{ slug: 'c', path }] })
    // Turned round as a whole it is no cycle.
    const turned = await importLines(db, [entry('c', 'b'), entry('b', 'a'), entry('a')])
    expect(turned).toMatchObject({ changed: 3, refused: [] })
  }),
)

test('the code of a country is its own', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [country('panama', 'PA', { alpha3: 'PAN' })])
    const report = await importLines(
      db,
      [country('palau', 'PW', { alpha3: 'PAN' }), country('one', 'XA'), country('two', 'XA')],
      skip,
    )
    expect(report.refused).toMatchObject([
      { slug: 'palau', path: 'alpha3', message: 'is already that of panama' },
      { slug: 'two', path: 'code', message: 'is already that of one' },
    ])
    const swapped = [country('panama', 'XA', { alpha3: 'PAN' }), country('one', 'PA')]
    expect(await importLines(db, swapped)).toMatchObject({ changed: 2, refused: [] })
  }))

test('corrections are only ever added', () =>
  withRecords(['empty'], async (db) => {
    const correction = (change: string) => ({ change, reason: 'A mistake.', date: '2025-03-01' })
    const first = correction('The day was corrected.')
    await importLines(db, [event('a', { corrections: [first] })])
    for (const corrections of [[], [correction('Other words.')], [correction('New.'), first]])
      expect((await importLines(db, [event('a', { corrections })])).refused).toMatchObject([
        { path: 'corrections[0]', message: expect.stringContaining('only ever added') },
      ])
    const added = await importLines(db, [event('a', { corrections: [first, correction('New.')] })])
    expect(added).toMatchObject({ changed: 1, refused: [] })
  }))

test('nothing but a source may refer to itself', () =>
  withRecords(['empty'], async (db) => {
    const own = { source: 'a-source', role: 'SUPPORTS', provenance: 'CURATOR' }
    const { entity, slug, document } = source('a-source', 'Its text.')
    const report = await importLines(
      db,
      [
        { entity, slug, document: { ...document, citations: [own] } },
        reported('echo', { inResponseTo: { statement: 'echo' } }),
      ],
      skip,
    )
    expect(report).toMatchObject({
      created: 1,
      refused: [
        { slug: 'echo', path: 'inResponseTo.statement', message: 'refers to the document itself' },
      ],
    })
  }))

test('what is too large for a column or an index is refused, and the longest title is not', () =>
  withRecords(['empty'], async (db) => {
    // Letters that do not repeat, so that they cannot be compressed; three bytes each.
    const letters = Array.from({ length: 801 }, (_, n) => String.fromCharCode(0x4e00 + n * 13))
    const report = await importLines(
      db,
      [
        event('longest', { title: letters.slice(0, 800).join('') }),
        event('too-long', { title: letters.join('') }),
        { entity: 'source', slug: 'endless', document: { kind: 'OTHER', length: 2 ** 31 } },
        topic('far', {
          citations: [
            {
              source: 'brief',
              selector: { start: 0, end: 2 ** 31, sha256: '0'.repeat(64) },
              role: 'SUPPORTS',
              provenance: 'CURATOR',
            },
          ],
        }),
        source('brief', 'Its text.'),
      ],
      skip,
    )
    expect(report.created).toBe(2)
    expect(report.refused).toMatchObject([
      { slug: 'too-long', path: 'title' },
      { slug: 'endless', path: 'length', message: 'must be at most 2147483647' },
      { slug: 'far', path: 'citations[0].selector.end' },
    ])
  }))
