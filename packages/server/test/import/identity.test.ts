import { expect, test } from 'vitest'
import type { Db } from '../../src/content/publication/write-rows.ts'
import { event, person, reported, topic } from '../setup/entries.ts'
import { exported, importLines, withRecords } from '../setup/record.ts'

const [one, two, three] = [1, 2, 3].map((n) => `0193d8a2-7f3e-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
]
const same = { label: 'The same topic' }
const skip = { onError: 'skip' } as const

async function idOf(db: Db, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('document')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.id
}

test('a document keeps the id that its bundle gives, and gets one where none is given', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [{ ...topic('a'), id: one }, topic('b')])
    expect(await idOf(db, 'a')).toBe(one)
    expect(await idOf(db, 'b')).toMatch(/^[0-9a-f-]{14}7/)
  }))

test('references may be by id, within the bundle and to what is published', () =>
  withRecords(['empty'], async (db) => {
    const lines = [reported('s', { event: one }), { ...event('e'), id: one }]
    expect(await importLines(db, lines)).toMatchObject({ created: 2, refused: [] })
    expect(await importLines(db, [reported('t', { event: one })])).toMatchObject({ created: 1 })
    expect(await importLines(db, [reported('t', { event: 'e' })])).toMatchObject({ unchanged: 1 })
    // By its slug the entry is the document with that id.
    const together = [reported('u', { event: one }), event('e', { date: '2025' })]
    expect(await importLines(db, together)).toMatchObject({ created: 1, changed: 1, refused: [] })
  }))

test('the same document twice is once; with other content both are refused', () =>
  withRecords(['empty'], async (db) => {
    const same = [topic('a'), { ...topic('a', { note: null }), id: one }, topic('a')]
    expect(await importLines(db, same)).toMatchObject({ created: 1, unchanged: 0, refused: [] })
    expect(await idOf(db, 'a')).toBe(one)

    const differ = [topic('b'), topic('b', { note: 'other' }), topic('c', { broader: 'b' })]
    const report = await importLines(db, differ, skip)
    expect(report).toMatchObject({
      created: 0,
      refused: [
        { line: 2, slug: 'b', message: expect.stringContaining('stands also at b.ndjson:3') },
        { line: 3, slug: 'b', message: expect.stringContaining('stands also at b.ndjson:2') },
        { line: 4, slug: 'c', path: 'broader' },
      ],
    })
  }))

test('one slug with two ids, and one id with two slugs, are refused', () =>
  withRecords(['empty'], async (db) => {
    const report = await importLines(
      db,
      [
        { ...topic('a'), id: one },
        { ...topic('a'), id: two },
        { ...topic('b'), id: three },
        { ...topic('c'), id: three },
        topic('fine'),
      ],
      skip,
    )
    expect(report.created).toBe(1)
    expect(report.refused.map(({ line }) => line).toSorted()).toEqual([2, 3, 4, 5])
  }))

test('an id is not taken from another document', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [{ ...topic('a'), id: one }, { ...topic('b'), id: two }, person('p')])
    const refused = async (line: object) => (await importLines(db, [line], skip)).refused
    // Another id for a published slug; another document's id; the id of another entity.
    expect(await refused({ ...topic('a'), id: three })).toMatchObject([
      { path: 'id', message: expect.stringContaining(one) },
    ])
    expect(await refused({ ...topic('a'), id: two })).toMatchObject([
      { path: 'slug', message: 'belongs to the topic a, the id to the topic b' },
    ])
    expect(await refused({ ...person('p'), id: one })).toMatchObject([
      { path: 'id', message: `${one} is the id of the topic a` },
    ])
    expect(await refused({ ...person('new'), id: one })).toMatchObject([{ path: 'id' }])
  }))

test('a known id under a new slug is a rename: the old slug leads on, and is not used again', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [{ ...topic('old', same), id: one }, topic('narrow', { broader: 'old' })])
    expect(await importLines(db, [{ ...topic('new', same), id: one }])).toMatchObject({
      changed: 1,
    })
    expect(
      await db.selectFrom('topic').select(['slug', 'revision']).where('id', '=', one).execute(),
    ).toEqual([{ slug: 'new', revision: 2 }])
    // Old bundles resolve: references to the former slug, and the document itself, with and without id.
    const old = [
      { ...topic('old', same), id: one },
      topic('narrow', { broader: 'old' }),
      topic('more', { broader: 'old' }),
    ]
    expect(await importLines(db, old)).toMatchObject({
      created: 1,
      changed: 0,
      unchanged: 2,
      refused: [],
    })
    expect(await importLines(db, [topic('old', { ...same, note: 'x' })])).toMatchObject({
      changed: 1,
    })
    expect(
      await db.selectFrom('topic').select(['slug', 'note']).where('id', '=', one).execute(),
    ).toEqual([{ slug: 'new', note: 'x' }])
    // Another document cannot have it.
    expect(
      (await importLines(db, [{ ...topic('old', same), id: two }], skip)).refused,
    ).toMatchObject([{ path: 'slug', message: 'was given up for new and is not used again' }])
    const more = await idOf(db, 'more')
    expect(
      (await importLines(db, [{ ...topic('old', same), id: more }], skip)).refused,
    ).toMatchObject([
      { path: 'slug', message: 'belongs to the topic new, the id to the topic more' },
    ])
  }))

test('two entries for one document, by its id and by its former slug, must say the same', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [{ ...topic('old', same), id: one }])
    await importLines(db, [{ ...topic('new', same), id: one }])
    expect(await importLines(db, [topic('old', same), topic('new', same)])).toMatchObject({
      unchanged: 1,
      refused: [],
    })
    const differ = [topic('old', { ...same, note: 'x' }), topic('new', same)]
    expect((await importLines(db, differ, skip)).refused).toMatchObject([
      { line: 2, message: expect.stringContaining('is the same document as the topic new') },
      { line: 3, message: expect.stringContaining('is the same document as the topic old') },
    ])
  }))

test('a renamed record exports and imports into a new one as it is', () =>
  withRecords(['empty', 'empty'], async (db, other) => {
    await importLines(db, [{ ...topic('old'), id: one }])
    await importLines(db, [{ ...topic('new'), id: one }])
    const bundle = await exported(db)
    const lines = bundle.trim().split('\n').slice(1)
    expect(await importLines(other, lines)).toMatchObject({
      created: 1,
      redirected: 1,
      refused: [],
    })
    expect(await exported(other)).toBe(bundle)
    expect(await importLines(db, lines)).toMatchObject({ unchanged: 2, redirected: 0, refused: [] })
  }))
