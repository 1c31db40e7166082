import { expect, test } from 'vitest'
import { sha256 } from '../../src/content/canonical.ts'
import { verifySource } from '../../src/content/verify.ts'
import type { Db } from '../../src/content/publication/write-rows.ts'
import { cite, event, reported, source, verbatim } from '../setup/entries.ts'
import { importLines, withRecords } from '../setup/record.ts'

const text =
  'He said: “We are announcing an agreement… of great scope.” Then he left. 😀 Again he left.'
const words = 'We are announcing an agreement… of great scope.'
const whole = source('article', text)
/** Only the quotation is archived, with its marks. */
const quotation = source('article', text, [[9, 58]])
const skip = { onError: 'skip' } as const

function citationsOf(db: Db) {
  return db
    .selectFrom('citation')
    .select(['start', 'end', 'exact', 'sha256', 'verification'])
    .orderBy('start')
    .execute()
}

test('words found in the complete text, in a passage, or nowhere: the citation says which', () =>
  withRecords(['empty'], async (db) => {
    expect(await importLines(db, [whole, verbatim('s', 'article', text, words)])).toMatchObject({
      created: 2,
      refused: [],
    })
    const found = { start: 10, end: 57, exact: words, sha256: sha256(words) }
    expect(await citationsOf(db)).toEqual([{ ...found, verification: 'COMPLETE_TEXT' }])

    await importLines(db, [quotation])
    expect(await citationsOf(db)).toEqual([{ ...found, verification: 'PASSAGE' }])

    // What was taken out of the archive is not repeated in the citation either.
    await importLines(db, [source('article', text, [])])
    expect(await citationsOf(db)).toEqual([{ ...found, exact: null, verification: 'UNARCHIVED' }])
  }))

test('a quotation off by one character is refused, with what stands there instead', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [whole])
    const wrong = words.replace('great', 'greet')
    const line = verbatim('s', 'article', text.replace(words, wrong), wrong)
    const { selector } = line.document.citations[0] as { selector: object }
    const unhashed = { ...line.document.citations[0], selector: { ...selector, sha256: null } }
    const { refused } = await importLines(db, [
      { ...line, document: { ...line.document, citations: [unhashed] } },
    ])
    expect(refused).toMatchObject([{ slug: 's', path: 'text' }])
    expect(refused[0]?.message).toContain('“We are announcing'.slice(1))
    expect(refused[0]?.message).toContain('there stands')

    const moved = { ...selector, start: 11, end: 58, sha256: null }
    const shifted = { ...line.document.citations[0], selector: moved }
    const off = { ...line, document: { ...line.document, text: words, citations: [shifted] } }
    expect((await importLines(db, [off])).refused[0]?.message).toContain('[10, 57)')
    expect((await importLines(db, [line])).refused).toMatchObject([{ slug: 's' }])
    expect(await citationsOf(db)).toEqual([])
  }))

test('a citation of a part is checked too, and named by its path', () =>
  withRecords(['empty'], async (db) => {
    const citation = cite('article', text, 'Then he left.', {
      selector: { start: 60, end: 73, exact: 'Then she left' },
    })
    const { refused } = await importLines(db, [
      whole,
      event('e', {
        participants: [{ group: 'the press', role: 'QUESTIONER', citations: [citation] }],
      }),
    ])
    expect(refused).toMatchObject([{ path: 'participants[0].citations[0].selector.exact' }])
  }))

test('where nothing is archived the hash of the span is needed, and must be that of the words given', () =>
  withRecords(['empty'], async (db) => {
    const citations = (selector: object) => ({
      citations: [cite('article', text, 'Then he left.', { selector })],
    })
    const place = { start: 60, end: 73 }
    const report = await importLines(
      db,
      [
        source('article', text, []),
        reported('no-hash', citations(place)),
        reported(
          'wrong-hash',
          citations({ ...place, exact: 'Then he left.', sha256: sha256('x') }),
        ),
        reported(
          'wrong-length',
          citations({
            start: 60,
            end: 72,
            exact: 'Then he left.',
            sha256: sha256('Then he left.'),
          }),
        ),
        reported('beyond', citations({ start: 60, end: text.length + 1, sha256: sha256('x') })),
        reported('right', citations({ ...place, sha256: sha256('Then he left.') })),
      ],
      skip,
    )
    expect(report.created).toBe(2)
    expect(report.refused.map(({ slug, path }) => [slug, path])).toEqual([
      ['no-hash', 'citations[0].selector.sha256'],
      ['wrong-hash', 'citations[0].selector.sha256'],
      ['wrong-length', 'citations[0].selector.exact'],
      ['beyond', 'citations[0].selector.end'],
    ])
    expect(await citationsOf(db)).toMatchObject([{ exact: null, verification: 'UNARCHIVED' }])
  }))

test('a span that cuts a character in two is refused', () =>
  withRecords(['empty'], async (db) => {
    const at = text.indexOf('😀')
    const selector = { start: at - 5, end: at + 1 }
    const { refused } = await importLines(db, [
      whole,
      reported('s', { citations: [cite('article', text, 'left', { selector })] }),
    ])
    expect(refused).toMatchObject([{ path: 'citations[0].selector.end' }])
  }))

test('words in the speaker’s own form need their place; an unarchived one is held to its hash', () =>
  withRecords(['empty'], async (db) => {
    const archived = source('article', text, [])
    for (const form of ['VERBATIM', 'TRANSLATED', 'WRITTEN']) {
      const right = verbatim(form.toLowerCase(), 'article', text, words)
      const document = { ...right.document, form }
      const refused = async (change: object) =>
        (await importLines(db, [archived, { ...right, document: { ...document, ...change } }]))
          .refused
      expect(await refused({ citations: [] })).toMatchObject([
        { path: 'citations', message: expect.stringContaining('needs a citation of field "text"') },
      ])
      expect(await refused({ text: words.replace('great', 'greet') })).toHaveLength(1)
      expect(await refused({ text: `${words} More.` })).toHaveLength(1)
      expect(await refused({})).toEqual([])
    }
  }))

test('a second citation of the text may take in its quotation marks, not other words', () =>
  withRecords(['empty'], async (db) => {
    const line = verbatim('s', 'article', text, words)
    const and = (other: string) => ({
      ...line,
      document: {
        ...line.document,
        citations: [...line.document.citations, cite('article', text, other, { field: 'text' })],
      },
    })
    const other = 'Then he left. 😀 Again he left.'
    await importLines(db, [whole])
    expect((await importLines(db, [and(other)])).refused).toMatchObject([{ path: 'text' }])
    const longer = text.slice(text.indexOf('agreement'))
    expect(longer.length).toBeGreaterThan(words.length)
    expect((await importLines(db, [and(longer)])).refused).toMatchObject([
      {
        path: 'text',
        message: expect.stringContaining('is not what stands at citations[1].selector'),
      },
    ])
    expect(await importLines(db, [and(`“${words}”`)])).toMatchObject({ created: 1, refused: [] })
  }))

test('a source’s new text is refused while a published citation would not hold in it', () =>
  withRecords(['empty'], async (db) => {
    await importLines(db, [whole, verbatim('s', 'article', text, words)])
    const longer = source('article', `Noted. ${text}`)
    expect((await importLines(db, [longer])).refused).toMatchObject([
      {
        slug: 'article',
        path: 'passages',
        message: expect.stringMatching(/no longer hold, .*statement s: .*there stands/),
      },
    ])
    // With the citation's new place in the same bundle both hold.
    const moved = verbatim('s', 'article', `Noted. ${text}`, words)
    expect(await importLines(db, [longer, moved], { batchSize: 1 })).toMatchObject({
      changed: 2,
      refused: [],
    })
    expect(await citationsOf(db)).toMatchObject([{ start: 17, verification: 'COMPLETE_TEXT' }])
  }))

test('a citation that gave only its place is held to the words that were found there', () =>
  withRecords(['empty'], async (db) => {
    const citation = cite('article', text, words, { selector: { start: 10, end: 57 } })
    await importLines(db, [whole, reported('s', { citations: [citation] })])
    const { refused } = await importLines(db, [source('article', text.replace('great', 'small'))])
    expect(refused).toMatchObject([{ slug: 'article', path: 'passages' }])
  }))

test('a text is stored once, by its hash, and revisions refer to it', () =>
  withRecords(['empty'], async (db) => {
    const twin = { ...whole, slug: 'copy' }
    await importLines(db, [whole, twin])
    await importLines(db, [{ ...whole, document: { ...whole.document, title: 'A title' } }])
    expect(await db.selectFrom('archivedText').selectAll().execute()).toEqual([
      { sha256: sha256(text), body: text },
    ])
    const revisions = await db.selectFrom('revision').select('content').execute()
    expect(JSON.stringify(revisions)).not.toContain('announcing')
    expect(revisions).toHaveLength(3)
  }))

test('a passage may be given by the hash of an archived text alone', () =>
  withRecords(['empty'], async (db) => {
    const passages = [{ start: 0, end: text.length, sha256: sha256(text) }]
    const line = { ...whole, document: { ...whole.document, passages } }
    expect((await importLines(db, [line])).refused).toMatchObject([{ path: 'passages[0].text' }])
    await importLines(db, [whole])
    expect(await importLines(db, [line])).toMatchObject({ unchanged: 1, refused: [] })
    expect(await db.selectFrom('source').select('complete').execute()).toEqual([{ complete: true }])
  }))

test('the citation of an exactness claim may stand among those of the statement too', () =>
  withRecords(['empty'], async (db) => {
    const claim = cite('article', text, 'He said:', { field: 'exactness' })
    const line = reported('s', {
      citations: [claim],
      exactness: { claim: 'He said:', by: { source: 'article' }, citations: [claim] },
    })
    expect(await importLines(db, [whole, line])).toMatchObject({ created: 2, refused: [] })
    expect(await citationsOf(db)).toHaveLength(2)
    const paths = (await verifySource(db, 'article', text))?.citations.map(({ path }) => path)
    expect(paths?.toSorted()).toEqual(['citations[0]', 'exactness.citations[0]'])
  }))
