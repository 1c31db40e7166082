import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '../../src/content/publication/write-rows.ts'
import type { ImportProgress } from '../../src/content/import.ts'
import { agreement, event, person, place, reported, topic } from '../setup/entries.ts'
import { importLines, withRecords } from '../setup/record.ts'

/** How many rows each table has that an import writes to. */
async function sizes(db: Db) {
  const tables = [
    'document',
    'revision',
    'outbox',
    'redirect',
    'archivedText',
    'statement',
  ] as const
  const counts = await Promise.all(
    tables.map((table) =>
      db
        .selectFrom(table)
        .select(sql<number>`count(*)`.as('count'))
        .execute(),
    ),
  )
  return Object.fromEntries(
    tables.map((table, index) => [table, Number(counts[index]?.[0]?.count)]),
  )
}

const circle = [
  // Each refers to what comes later, and the agreement and the statement to each other.
  agreement('accord', {
    statuses: [
      { status: 'IN_NEGOTIATION', asOf: '2025-02-03', accordingTo: { statement: 'remark' } },
    ],
  }),
  reported('remark', {
    event: 'meeting',
    speakers: [{ person: 'speaker' }],
    agreements: ['accord'],
    topics: [{ topic: 'migration', provenance: 'CURATOR' }],
  }),
  event('meeting', { parent: 'visit', place: 'lake' }),
  event('visit'),
  place('lake', { parent: 'region' }),
  place('region', { kind: 'REGION' }),
  person('speaker'),
  topic('migration'),
]

test('documents may stand in any order and refer to each other in circles', () =>
  withRecords(['empty'], async (db) => {
    expect(await importLines(db, circle, { batchSize: 1 })).toEqual({
      created: 8,
      changed: 0,
      unchanged: 0,
      redirected: 0,
      kept: [],
      refused: [],
    })
    const status = await db
      .selectFrom('agreementStatus')
      .innerJoin('statement', 'statement.id', 'agreementStatus.statementId')
      .innerJoin('statementAgreement', 'statementAgreement.statementId', 'statement.id')
      .select(['statement.slug', 'asOfEarliest'])
      .whereRef('statementAgreement.agreementId', '=', 'agreementStatus.agreementId')
      .executeTakeFirst()
    expect(status).toEqual({ slug: 'remark', asOfEarliest: '2025-02-03' })
  }))

test('an import run again changes nothing and writes nothing', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, circle)
    const before = await sizes(db)
    const report = await importLines(db, circle.toReversed())
    expect(report).toMatchObject({ created: 0, changed: 0, unchanged: 8, refused: [] })
    expect(await sizes(db)).toEqual(before)
  }))

test('what says nothing is no change', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [person('a', { birth: '1971' })])
    const report = await importLines(db, [
      {
        entity: 'person',
        slug: 'a',
        document: { death: null, officeTerms: [], birth: '1971', name: 'a' },
      },
    ])
    expect(report).toMatchObject({ changed: 0, unchanged: 1 })
  }))

test('a change is a new revision, a new row and an entry in the feed; what refers to it stays', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, circle)
    const before = await db
      .selectFrom('event')
      .selectAll()
      .where('slug', '=', 'meeting')
      .executeTakeFirstOrThrow()
    const report = await importLines(db, [event('meeting', { date: '2025-02-03' })], {
      author: 'editor',
    })
    expect(report).toMatchObject({ created: 0, changed: 1, refused: [] })
    const after = await db
      .selectFrom('event')
      .selectAll()
      .where('slug', '=', 'meeting')
      .executeTakeFirstOrThrow()
    expect(after).toMatchObject({
      id: before.id,
      revision: 2,
      date: '2025-02-03',
      parentId: null,
      createdAt: before.createdAt,
    })
    expect(after.updatedAt > before.updatedAt).toBe(true)
    const revisions = await db
      .selectFrom('revision')
      .select(['number', 'state', 'author'])
      .where('documentId', '=', before.id)
      .orderBy('number')
      .execute()
    expect(revisions).toEqual([
      { number: 1, state: 'SUPERSEDED', author: 'import' },
      { number: 2, state: 'PUBLISHED', author: 'editor' },
    ])
    const feed = await db
      .selectFrom('outbox')
      .select(['position', 'change', 'revision'])
      .orderBy('position', 'desc')
      .limit(1)
      .execute()
    expect(feed).toEqual([{ position: 9, change: 'UPDATED', revision: 2 }])
    const remark = await db
      .selectFrom('statement')
      .select('eventId')
      .where('slug', '=', 'remark')
      .executeTakeFirst()
    expect(remark).toEqual({ eventId: before.id })
  }))

test('the feed has no gaps, whatever was refused in between', () =>
  withRecords(['empty'], async (db) => {
    await importLines(
      db,
      [topic('a'), topic('b', { broader: 'c' }), topic('c', { broader: 'b' }), topic('d')],
      { onError: 'skip' },
    )
    await importLines(db, [topic('e')])
    const feed = await db.selectFrom('outbox').select('position').orderBy('position').execute()
    expect(feed.map(({ position }) => position)).toEqual([1, 2, 3])
  }))

test('parts keep their ids when others are put before them', () =>
  withRecords(['empty'], async (db) => {
    const [pressed, said] = ['PUBLISHED', 'said'].map((label) => ({ label }))
    const speakers = () =>
      db
        .selectFrom('statementSpeaker')
        .select(['id', 'label', 'position'])
        .orderBy('position')
        .execute()
    await importLines(db, [reported('a', { speakers: [said] })])
    const [before] = await speakers()
    await importLines(db, [reported('a', { speakers: [pressed, said] })])
    expect((await speakers())[1]).toEqual({ ...before, position: 1 })
  }))

test('a dry run reports what an import would, and keeps nothing', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [person('speaker', { birth: '1970' })])
    const lines = [...circle, topic('a', { broader: 'nothing' }), topic('b', { broader: 'a' })]
    const before = await sizes(db)
    const dry = await importLines(db, lines, { dryRun: true, onError: 'skip', batchSize: 2 })
    expect(await sizes(db)).toEqual(before)
    expect(dry).toMatchObject({ created: 7, changed: 1 })
    expect(await importLines(db, lines, { onError: 'skip', batchSize: 2 })).toEqual(dry)
  }))

test('documents that somebody else has edited are kept, and reported, where that is asked for', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [topic('a'), topic('b'), topic('c')], { author: 'seed' })
    await importLines(db, [topic('a', { description: 'Better words.' })], { author: 'editor' })
    const newer = [topic('a', { note: 'new' }), topic('b', { note: 'new' }), topic('c')]
    const report = await importLines(db, newer, { author: 'seed', unlessEdited: true })
    expect(report).toMatchObject({
      changed: 1,
      unchanged: 1,
      kept: [
        { line: 2, entity: 'topic', slug: 'a', message: 'was edited here since it was imported' },
      ],
    })
  }))

test('two imports at once go one after the other', () =>
  withRecords(['empty'], async (db) => {
    const lines = Array.from({ length: 60 }, (_, index) => topic(`topic-${index}`))
    const reports = await Promise.all([
      importLines(db, lines, { batchSize: 5 }),
      importLines(db, lines.toReversed(), { batchSize: 5 }),
    ])
    expect(reports.map(({ created, unchanged }) => created + unchanged)).toEqual([60, 60])
    expect(reports.map(({ created }) => created).toSorted((a, b) => a - b)).toEqual([0, 60])
    expect(await sizes(db)).toMatchObject({ document: 60, revision: 60, outbox: 60 })
  }))

test('progress tells of reading and of publishing, and ends with all', () =>
  withRecords(['empty'], async (db) => {
    const heard: ImportProgress[] = []
    const lines = Array.from({ length: 250 }, (_, index) => topic(`topic-${index}`))
    await importLines(db, lines, { batchSize: 100, onProgress: (each) => heard.push(each) })
    expect(heard).toEqual([
      { phase: 'reading', done: 200, total: undefined },
      { phase: 'reading', done: 250, total: 250 },
      { phase: 'publishing', done: 100, total: 250 },
      { phase: 'publishing', done: 200, total: 250 },
      { phase: 'publishing', done: 250, total: 250 },
    ])
  }))

test('the planner knows the tables after a large import', () =>
  withRecords(['empty'], async (db) => {
    const lines = Array.from({ length: 1100 }, (_, index) => reported(`remark-${index}`))
    await importLines(db, lines)
    const { rows } = await sql<{ reltuples: number; allVisible: boolean }>`
      SELECT reltuples, relallvisible = relpages AS "allVisible" FROM pg_class WHERE relname = 'statement'
    `.execute(db)
    expect(rows).toEqual([{ reltuples: 1100, allVisible: true }])
  }))

test('narrower topics follow when a broader one moves', () =>
  withRecords(['empty'], async (db) => {
    const ancestors = async (slug: string) => {
      const { rows } = await sql<{ slug: string }>`
        SELECT a.slug FROM topic_ancestor x
        JOIN topic t ON t.id = x.topic_id JOIN topic a ON a.id = x.ancestor_id
        WHERE t.slug = ${slug} ORDER BY a.slug
      `.execute(db)
      return rows.map((row) => row.slug)
    }
    const narrower = [topic('canal', { broader: 'routes' }), topic('locks', { broader: 'canal' })]
    await importLines(db, [
      ...narrower,
      topic('routes', { broader: 'trade' }),
      topic('trade'),
      topic('security'),
    ])
    expect(await ancestors('locks')).toEqual(['canal', 'locks', 'routes', 'trade'])
    await importLines(db, [topic('routes', { broader: 'security' })])
    expect(await ancestors('locks')).toEqual(['canal', 'locks', 'routes', 'security'])
    expect(await ancestors('trade')).toEqual(['trade'])
    await importLines(db, [topic('canal')])
    expect(await ancestors('locks')).toEqual(['canal', 'locks'])
  }))
