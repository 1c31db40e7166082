import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/content/canonical.ts'
import type { Db } from '../../src/content/publication/write-rows.ts'
import { agreement, event, person, reported, source, topic, verbatim } from '../setup/entries.ts'
import { exported, importLines, withRecords } from '../setup/record.ts'

const [one, two, three] = [1, 2, 3].map((n) => `0193d8a2-7f3e-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
]
const skip = { onError: 'skip' } as const
const redirectOf = (entity: string, slug: string, redirectTo: string, id?: string) => ({
  entity,
  slug,
  ...(id && { id }),
  redirectTo,
})

async function redirects(db: Db) {
  const { rows } = await sql<{ former: string; slug: string }>`
    SELECT former, slug FROM redirect JOIN document d ON d.id = document_id ORDER BY former COLLATE "C"
  `.execute(db)
  return Object.fromEntries(rows.map(({ former, slug }) => [former, slug]))
}

const double = [
  { ...person('speaker'), id: one },
  { ...person('double'), id: two },
  reported('s', { speakers: [{ person: 'double', label: 'He' }] }),
  reported('t', { inResponseTo: { asker: 'double' } }),
  {
    entity: 'claim',
    slug: 'c',
    document: {
      text: 'x',
      kind: 'FACT',
      madeBy: { person: 'double' },
      subject: { person: 'double' },
      verification: 'UNVERIFIED',
    },
  },
  event('e', {
    participants: [
      { person: 'double', role: 'HOST' },
      { person: 'speaker', role: 'HOST' },
    ],
  }),
]

test('a merge repoints whoever referred, withdraws the document, and leads its slug and id on', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, double)
    const merge = redirectOf('person', 'double', 'speaker')
    expect(await importLines(db, [merge])).toMatchObject({ redirected: 1, changed: 0, refused: [] })
    expect(await redirects(db)).toEqual({ [two]: 'speaker', double: 'speaker' })
    expect(await db.selectFrom('person').select('slug').execute()).toEqual([{ slug: 'speaker' }])
    const { rows } = await sql<{ person: string }>`
      SELECT person_id AS person FROM statement_speaker UNION ALL
      SELECT asker_id FROM statement WHERE slug = 't' UNION ALL
      SELECT by_person_id FROM claim UNION ALL SELECT subject_id FROM claim UNION ALL
      SELECT person_id FROM participation
    `.execute(db)
    expect(rows.map((row) => row.person)).toEqual(Array(6).fill(one))
    const feed = await db
      .selectFrom('outbox')
      .select(['change', 'revision'])
      .where('position', '>', 6)
      .orderBy('position')
      .execute()
    expect(feed).toEqual([
      ...Array(4).fill({ change: 'UPDATED', revision: 2 }),
      { change: 'MERGED', revision: 1 },
    ])

    // Run again, by the redirect or by the bundle from before, it changes nothing.
    expect(await importLines(db, [merge])).toMatchObject({
      redirected: 0,
      unchanged: 1,
      refused: [],
    })
    expect(await importLines(db, double)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 5,
      refused: [],
      kept: [{ slug: 'double', message: 'was merged into the person speaker' }],
    })
  }))

test('a merge and documents may come in one bundle, and chains of redirects are flattened', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, double)
    const report = await importLines(db, [
      redirectOf('person', 'oldest', 'double'),
      redirectOf('person', 'double', 'speaker', two),
      redirectOf('person', 'speaker', 'successor'),
      person('successor'),
      reported('u', { speakers: [{ person: 'oldest' }] }),
    ])
    expect(report).toMatchObject({ created: 2, redirected: 3, refused: [] })
    expect(await redirects(db)).toEqual({
      [one]: 'successor',
      [two]: 'successor',
      double: 'successor',
      oldest: 'successor',
      speaker: 'successor',
    })
  }))

test('topics that a merge makes equal stand once, with the citations of both', () =>
  withRecords(['empty'], async (db) => {
    const cited = { source: 'article', role: 'SUPPORTS', provenance: 'CURATOR' }
    await importLines(db, [
      source('article', 'Text.'),
      topic('a', { related: ['b', 'c'] }),
      topic('b', { broader: 'c' }),
      topic('c'),
      topic('narrow', { broader: 'b' }),
      reported('s', {
        topics: [
          { topic: 'a', provenance: 'CURATOR' },
          { topic: 'b', provenance: 'IMPORT', citations: [cited] },
        ],
      }),
      event('e', {
        topics: ['DISCUSSED', 'ACKNOWLEDGED'].flatMap((treatment) =>
          ['a', 'b'].map((slug) => ({ topic: slug, treatment, provenance: 'CURATOR' })),
        ),
      }),
    ])
    expect(await importLines(db, [redirectOf('topic', 'b', 'a')])).toMatchObject({
      redirected: 1,
      refused: [],
    })
    expect(await db.selectFrom('statementTopic').select('provenance').execute()).toEqual([
      { provenance: 'CURATOR' },
    ])
    expect(await db.selectFrom('citation').select('role').execute()).toHaveLength(1)
    expect(
      await db.selectFrom('eventTopic').select('treatment').orderBy('position').execute(),
    ).toEqual([{ treatment: 'DISCUSSED' }, { treatment: 'ACKNOWLEDGED' }])
    const { rows } = await sql<{ way: string }>`
      SELECT t.slug || ' < ' || a.slug AS way FROM topic_ancestor x
      JOIN topic t ON t.id = topic_id JOIN topic a ON a.id = ancestor_id WHERE t.id <> a.id
    `.execute(db)
    expect(rows).toEqual([{ way: 'narrow < a' }])
    const related = await db
      .selectFrom('topicRelated')
      .innerJoin('topic', 'topic.id', 'relatedId')
      .select('slug')
      .execute()
    expect(related).toEqual([{ slug: 'c' }])
  }))

test('a merge that would make a document its own parent, or lose a quotation, is refused whole', () =>
  withRecords(['empty'], async (db) => {
    const text = 'These are the words.'
    await importLines(db, [
      topic('broad'),
      topic('narrow', { broader: 'broad' }),
      source('article', text),
      source('other', text.toUpperCase()),
      verbatim('s', 'article', text, 'the words'),
      agreement('x', { relations: [{ kind: 'AMENDS', other: 'y' }] }),
      agreement('y'),
    ])
    const before = await exported(db)
    const { refused } = await importLines(
      db,
      [
        redirectOf('topic', 'broad', 'narrow'),
        redirectOf('source', 'article', 'other'),
        redirectOf('agreement', 'y', 'x'),
      ],
      skip,
    )
    expect(refused).toMatchObject([
      {
        slug: 'broad',
        message: expect.stringMatching(/^topic narrow refers to it .* broader refers/),
      },
      {
        slug: 'article',
        message: expect.stringMatching(/^statement s .* there stands "THE WORDS"/),
      },
      { slug: 'y', message: expect.stringMatching(/^agreement x .* relations\[0\]\.other refers/) },
    ])
    expect(await exported(db)).toBe(before)
    // With the same words at the same places sources merge.
    await importLines(db, [source('copy', text)])
    expect(await importLines(db, [redirectOf('source', 'article', 'copy')])).toMatchObject({
      redirected: 1,
    })
    expect(await db.selectFrom('citation').select('sha256').execute()).toEqual([
      { sha256: sha256('the words') },
    ])
  }))

test('redirects that contradict the bundle or the record are refused', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [
      { ...topic('a'), id: one },
      { ...topic('b'), id: two },
      topic('d'),
      { ...person('p'), id: three },
      redirectOf('topic', 'former', 'a'),
    ])
    const report = await importLines(
      db,
      [
        redirectOf('topic', 'x', 'nothing'),
        redirectOf('topic', 'y', 'z'),
        redirectOf('topic', 'z', 'y'),
        topic('new'),
        redirectOf('topic', 'new', 'a'),
        redirectOf('topic', 'twice', 'a'),
        redirectOf('topic', 'twice', 'b'),
        redirectOf('topic', 'a', 'a'),
        redirectOf('topic', 'former', 'b'),
        redirectOf('topic', 'w', 'a', two),
        redirectOf('topic', 'v', 'a', three),
        redirectOf('topic', 'd', 'a', '0193d8a2-7f3e-7000-8000-000000000009'),
        topic('refused', { colour: 'red' }),
        redirectOf('topic', 'u', 'refused'),
        redirectOf('person', 'a', 'p'),
      ],
      skip,
    )
    expect(report.refused.map(({ line, path }) => [line, path])).toEqual([
      [2, 'redirectTo'],
      [3, 'redirectTo'],
      [4, 'redirectTo'],
      [6, undefined],
      [7, undefined],
      [8, undefined],
      [9, 'redirectTo'],
      [10, 'slug'],
      [11, 'id'],
      [12, 'id'],
      [13, 'id'],
      [14, 'colour'],
      [15, 'redirectTo'],
    ])
    // A slug is one entity's own: a person may be called what a topic is called.
    expect(report).toMatchObject({ created: 1, redirected: 1 })
  }))

test('an id that went with a slug elsewhere is kept with it, and exported again', () =>
  withRecords(['empty', 'empty'], async (db, other) => {
    await importLines(db, [
      { ...topic('a'), id: one },
      { ...topic('b'), id: two },
    ])
    await importLines(db, [redirectOf('topic', 'b', 'a')])
    const bundle = await exported(db)
    expect(await importLines(other, bundle.trim().split('\n').slice(1))).toMatchObject({
      created: 1,
      redirected: 1,
    })
    expect(await exported(other)).toBe(bundle)
    // There, too, the document from before the merge is recognized.
    const { kept, refused } = await importLines(other, [{ ...topic('b'), id: two }, topic('b')])
    expect(refused).toEqual([])
    expect(kept).toHaveLength(2)
  }))

test('a dry run of redirects keeps nothing and reports the same', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, double)
    const lines = [
      redirectOf('person', 'double', 'speaker'),
      redirectOf('person', 'former', 'speaker'),
    ]
    const before = await exported(db)
    const dry = await importLines(db, lines, { dryRun: true })
    expect(await exported(db)).toBe(before)
    expect(dry).toMatchObject({ redirected: 2 })
    expect(await importLines(db, lines)).toEqual(dry)
  }))
