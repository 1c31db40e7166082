import { expect } from 'vitest'
import { test } from '../setup/test.ts'
import { answersNormally, post } from './attacked.ts'

const long = 'x'.repeat(10_000)
const sql = "'; drop table topic; --"
const uuid = '01890a5d-ac96-774b-bcce-b302099a8057'

/** For each kind of input a document that takes it as `$v`, and values that cannot be. */
const inputs: Record<string, { query: string; values: unknown[]; codes?: string[] }> = {
  'an id': {
    query: 'query ($v: ID!) { topic(id: $v) { slug } }',
    values: [true, {}, [], null, 1.5],
  },
  ids: {
    query: 'query ($v: [ID!]!) { nodes(ids: $v) { id } }',
    values: [Array<string>(101).fill(uuid), [null], [{}]],
  },
  'a slug': {
    query: 'query ($v: Slug!) { topic(slug: $v) { slug } }',
    values: ['', 'No Slug', 'a--b', '-a', 'á', 'a\0b', '\uD800', long, sql, 1, ['trade'], {}],
  },
  'a cursor': {
    query: 'query ($v: String!) { topics(after: $v) { nodes { slug } } }',
    values: [
      '',
      'x',
      '!!',
      long,
      sql,
      '\0',
      '\uD800',
      'bnVsbA',
      'W10',
      'W1tdLFtdLFtdXQ',
      'WzEsMiwzXQ',
      1,
    ],
  },
  'a page size': {
    query: 'query ($v: Int!) { topics(first: $v) { nodes { slug } } }',
    values: [0, -1, 101, 2 ** 31, 1e300, 1.5, '20', true],
  },
  'a page from the end': {
    query: 'query ($v: Int!) { topics(last: $v) { nodes { slug } } }',
    values: [0, -1, 101],
  },
  'a day': {
    query: 'query ($v: Date!) { person(slug: "marco-rubio") { officeTerms(on: $v) { id } } }',
    values: [
      '2025-02-30',
      '2025-13-01',
      '0000-00-00',
      '2025',
      'today',
      '',
      '+12025-01-01',
      long,
      sql,
      '٢٠٢٥-٠١-٠١',
      20250101,
    ],
  },
  'a part of a date': {
    query: 'query ($v: PartialDate!) { events(filter: { date: { from: $v } }) { nodes { slug } } }',
    values: [
      '2025-00',
      '2025-02-30',
      '25',
      '',
      'XXXX',
      '2025-02-03T00:00',
      '20250',
      sql,
      long,
      2025,
    ],
  },
  'a moment': {
    query: 'query ($v: DateTime!) { topic(slug: "trade", recordedAt: $v) { slug } }',
    values: [
      'yesterday',
      '2025-02-30T00:00:00Z',
      '2025-01-01T25:00:00Z',
      '2025-01-01',
      '',
      sql,
      long,
      {},
    ],
  },
  'a language': {
    query: 'query ($v: [LanguageTag!]!) { country(code: "SV") { name(language: $v) } }',
    values: [
      ['english please'],
      ['e'],
      [''],
      [sql],
      [long],
      ['en_US!'],
      ['\0'],
      Array<string>(21).fill('en'),
      [1],
    ],
  },
  'a language in a filter': {
    query:
      'query ($v: String!) { statements(filter: { language: { in: [$v] } }) { nodes { slug } } }',
    values: ['', 'english please', 'en_US', 'e', sql, long, '\0', '\uD800', 1, {}],
  },
  'a revision': {
    query: 'query ($v: Int!) { topic(slug: "trade", revision: $v) { slug } }',
    values: [2 ** 31, 'one', 1.5],
  },
  'an enum': {
    query: 'query ($v: TopicOrder!) { topics(order: $v) { nodes { slug } } }',
    values: ['', 'name_asc', 'constructor', '__proto__', sql, 1, long],
  },
  'words to search': {
    query: 'query ($v: String!) { search(query: $v) { edges { node { __typename } } } }',
    values: ['', '   ', 'a\0b', '\uD800', '\uDC00x', 'word '.repeat(10_000), 1, []],
  },
  'an external id': {
    query: 'query ($v: String!) { byExternalId(scheme: $v, value: "Q1") { id } }',
    values: ['\0', '\uD800', long],
  },
}
for (const [what, { query, values }] of Object.entries(inputs))
  test(`${what} that cannot be is refused, and told short`, async ({ service: { url } }) => {
    for (const v of values) {
      const { answer, code, status, text } = await post(url, { query, variables: { v } })
      expect([JSON.stringify(v)?.slice(0, 60), code]).toEqual([
        JSON.stringify(v)?.slice(0, 60),
        'BAD_USER_INPUT',
      ])
      expect(status).toBeLessThan(500)
      expect(answer.errors).toHaveLength(1)
      expect(text.length).toBeLessThan(2000)
    }
    await answersNormally(url)
  })

test('a day that there is not is told how it is written', async ({ service: { url } }) => {
  const query = 'query ($v: DateTime!) { topic(slug: "trade", recordedAt: $v) { slug } }'
  for (const v of ['2025-02-30T00:00:00Z', '2025-02-03', 1]) {
    const { answer } = await post(url, { query, variables: { v } })
    expect(answer.errors[0].message).toContain('such as 2025-02-03T15:04:05Z')
  }
})

/** What is odd, and yet an answer: nothing is found, or all is. */
const harmless: Record<string, { query: string; values: unknown[] }> = {
  'ids of nothing': {
    query: 'query ($v: ID!) { topic(id: $v) { slug } node(id: $v) { id } }',
    values: [
      uuid,
      '',
      sql,
      long,
      '\0',
      '\uD800',
      1,
      `${uuid}@2025-01-01T00:00:00Z`,
      '../../etc/passwd',
      '__proto__',
    ],
  },
  'slugs of nothing': {
    query: 'query ($v: Slug!) { topic(slug: $v) { slug } }',
    values: ['constructor', 'select-from-topic', 'null'],
  },
  'words of any kind': {
    query: 'query ($v: String!) { search(query: $v, first: 1) { edges { node { __typename } } } }',
    values: [
      sql,
      '"unbalanced',
      '((((',
      '!!&|<->:*',
      '%_\\',
      "' or 1=1 --",
      '$1 ${v} {{7*7}}',
      '<script>alert(1)</script>',
      'x'.repeat(500),
      '\u202Eabc\u200B',
      '🏳️‍🌈'.repeat(20),
      'a '.repeat(250).trim(),
    ],
  },
  'words in a filter': {
    query: 'query ($v: String!) { topics(filter: { label: { contains: $v } }) { nodes { slug } } }',
    values: [sql, '%', '_', '\\', "'", '"', '100%_\\'],
  },
}
for (const [what, { query, values }] of Object.entries(harmless))
  test(`${what} find nothing, and do no harm`, async ({ service: { url } }) => {
    for (const v of values) {
      const { answer, status } = await post(url, { query, variables: { v } })
      expect([v, status, answer.errors]).toEqual([v, 200, undefined])
    }
    await answersNormally(url)
  })

test('a cursor holds for its list, order and filter alone', async ({ service: { url } }) => {
  const cursorOf = async (list: string, args = '') => {
    const { answer } = await post(url, {
      query: `{ ${list}(first: 1${args}) { pageInfo { endCursor } } }`,
    })
    return answer.data[list].pageInfo.endCursor as string
  }
  const refusedAt = async (list: string, after: string, args = '') =>
    (
      await post(url, {
        query: `query ($after: String) { ${list}(after: $after${args}) { nodes { id } } }`,
        variables: { after },
      })
    ).code
  const ofTopics = await cursorOf('topics')
  expect(await refusedAt('topics', ofTopics)).toBeUndefined()
  expect(await refusedAt('events', ofTopics)).toBe('BAD_USER_INPUT')
  expect(await refusedAt('statements', await cursorOf('events'))).toBe('BAD_USER_INPUT')
  expect(await refusedAt('people', await cursorOf('people'), ', order: NAME_DESC')).toBe(
    'BAD_USER_INPUT',
  )
  const filter = 'filter: { label: { contains: "a" } }'
  const filtered = await cursorOf('topics', `, ${filter}`)
  expect(await refusedAt('topics', filtered, `, ${filter}`)).toBeUndefined()
  expect(await refusedAt('topics', filtered)).toBe('BAD_USER_INPUT')
  expect(await refusedAt('topics', ofTopics, `, ${filter}`)).toBe('BAD_USER_INPUT')
  // Made up, of a day that there is not.
  const made = (key: string) =>
    Buffer.from(JSON.stringify(['event.DATE_DESC', key, uuid])).toString('base64url')
  expect(await refusedAt('events', made('2025-02-03'), ', order: DATE_DESC')).toBeUndefined()
  for (const day of ['2025-02-30', '0000-01-01', '9999-99-99'])
    expect(await refusedAt('events', made(day), ', order: DATE_DESC')).toBe('BAD_USER_INPUT')
  // Any letter changed: it is refused, or a place like any other.
  for (let at = 0; at < ofTopics.length; at += 3) {
    const changed =
      ofTopics.slice(0, at) + (ofTopics[at] === 'A' ? 'B' : 'A') + ofTopics.slice(at + 1)
    expect([undefined, 'BAD_USER_INPUT']).toContain(await refusedAt('topics', changed))
  }
})
