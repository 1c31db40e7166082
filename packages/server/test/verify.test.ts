import { expect, test } from 'vitest'
import { sha256 } from '../src/content/canonical.ts'
import type { Db } from '../src/content/publication/write-rows.ts'
import { verifySource } from '../src/content/verify.ts'
import { importLines, withRecords } from './setup/record.ts'

const text =
  'On the lake, the President said: “We agreed on it.” The Secretary nodded. Nobody spoke of the Navy.'
const quote = 'We agreed on it.'
const place = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  sha256: sha256(words),
})
const cite = (words: string, more: object = {}) => ({
  source: 'note',
  role: 'SUPPORTS',
  provenance: 'CURATOR',
  selector: place(words),
  ...more,
})
const passage = text.slice(text.indexOf('said'), text.indexOf(' The Secretary'))

/** A source of which the quotation alone is archived, with citations inside and outside of it. */
const lines = [
  {
    entity: 'source',
    slug: 'note',
    document: {
      kind: 'NEWS_ARTICLE',
      length: text.length,
      sha256: sha256(text),
      passages: [
        { start: text.indexOf('said'), end: text.indexOf(' The Secretary'), text: passage },
      ],
    },
  },
  {
    entity: 'statement',
    slug: 'quote',
    document: {
      form: 'VERBATIM',
      text: quote,
      speakers: [{ label: 'the President', citations: [cite('the President')] }],
      citations: [cite(quote, { field: 'text' })],
    },
  },
  {
    entity: 'topic',
    slug: 'navy',
    document: {
      label: 'The Navy',
      citations: [
        cite('Nobody spoke of the Navy.'),
        { source: 'note', role: 'MENTIONS', provenance: 'CURATOR', locator: 'last sentence' },
      ],
    },
  },
]

async function recordIn(db: Db) {
  expect(await importLines(db, lines)).toMatchObject({ created: 3, refused: [] })
}

test('every citation and passage holds in the text that was cited', () =>
  withRecords(['empty'], async (db) => {
    await recordIn(db)
    const report = await verifySource(db, 'note', text)
    expect(report).toMatchObject({
      source: 'note',
      holds: true,
      length: { recorded: text.length, found: text.length, holds: true },
      sha256: { holds: true },
      passages: [{ start: text.indexOf('said'), problem: null }],
      unplaced: 1,
    })
    expect(
      report?.citations.map(({ entity, slug, path, field, start, problem }) => [
        `${entity}/${slug} ${path}`,
        field,
        start,
        problem,
      ]),
    ).toEqual([
      ['statement/quote speakers[0].citations[0]', null, text.indexOf('the President'), null],
      ['statement/quote citations[0]', 'text', text.indexOf(quote), null],
      ['topic/navy citations[0]', null, text.indexOf('Nobody'), null],
    ])
  }))

test('a text that was changed later fails where it changed, with what stands there', () =>
  withRecords(['empty'], async (db) => {
    await recordIn(db)
    const report = await verifySource(db, 'note', text.replace('Nobody', 'No one'))
    expect(report).toMatchObject({
      holds: false,
      length: { holds: true },
      sha256: { recorded: sha256(text), holds: false },
      passages: [{ problem: null }],
    })
    const failed = report?.citations.filter(({ problem }) => problem !== null)
    expect(failed).toMatchObject([
      { slug: 'navy', problem: expect.stringContaining('"No one spoke of the Navy."') },
    ])
  }))

test('a text that lost a character fails from there on, passages too', () =>
  withRecords(['empty'], async (db) => {
    await recordIn(db)
    const report = await verifySource(db, 'note', text.replace('lake,', 'lake'))
    expect(report).toMatchObject({
      length: { recorded: text.length, found: text.length - 1, holds: false },
      passages: [{ problem: expect.stringContaining('sha256 is not that of the words') }],
    })
    const problems = report?.citations.map(({ problem }) => problem) ?? []
    expect(problems).toHaveLength(3)
    expect(problems).not.toContain(null)
    expect(problems[1]).toContain(`these words stand at [${text.indexOf(quote) - 1}, `)
    expect(problems[2]).toMatch(/^end is \d+, but note is \d+ long$/)
  }))

test('what the record does not say of a source neither holds nor fails', () =>
  withRecords(['empty'], async (db) => {
    const document = { kind: 'OTHER' }
    await importLines(db, [{ entity: 'source', slug: 'unknown', document }])
    expect(await verifySource(db, 'unknown', 'any text')).toEqual({
      source: 'unknown',
      length: { recorded: null, found: 8, holds: null },
      sha256: { recorded: null, found: sha256('any text'), holds: null },
      passages: [],
      citations: [],
      unplaced: 0,
      holds: true,
    })
  }))

test('a source is found by a slug that it had before, and none by another', () =>
  withRecords(['empty'], async (db) => {
    await recordIn(db)
    const { id } = await db.selectFrom('source').select('id').executeTakeFirstOrThrow()
    await importLines(db, [{ ...lines[0], slug: 'article', id }])
    expect(await verifySource(db, 'note', text)).toMatchObject({ source: 'article', holds: true })
    expect(await verifySource(db, 'nothing', text)).toBeUndefined()
  }))

test('nothing of the text is kept', () =>
  withRecords(['empty'], async (db) => {
    await recordIn(db)
    await verifySource(db, 'note', text)
    const archived = await db.selectFrom('archivedText').select('body').execute()
    expect(archived).toEqual([{ body: passage }])
  }))
