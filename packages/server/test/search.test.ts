import { Client } from 'pg'
import { expect } from 'vitest'
import { connect } from '../src/db/connect.ts'
import { importLines } from './setup/record.ts'
import { testOn } from './setup/test.ts'

const test = testOn('corpus')

/** Publishes documents beside the running service. */
async function publish(databaseUrl: string, ...lines: object[]) {
  const { write, close } = await connect(databaseUrl)
  const report = await importLines(write, lines)
  await close()
  expect(report.refused).toEqual([])
}

const search = `query Search($query: String!, $types: [SearchedType!], $filter: SearchFilter, $first: Int, $after: String) {
  search(query: $query, types: $types, filter: $filter, first: $first, after: $after) {
    totalCount { count exact }
    rankedAmong
    didYouMean
    suggestions { word suggestion }
    pageInfo { endCursor hasNextPage }
    edges {
      cursor
      score
      node { __typename ... on Document { id slug } ... on Statement { text summary } }
      snippets { field language text start ranges { start end recordStart recordEnd } }
    }
  }
}`

test('who is “Bukelle”?', async ({ query }) => {
  const { data } = await query(search, { query: 'Bukelle' })
  const [first] = data.search.edges
  expect(first.node).toMatchObject({ __typename: 'Person', slug: 'nayib-bukele' })
  expect(first.snippets).toEqual([
    { field: 'name', language: null, text: 'Nayib Bukele', start: 0, ranges: [] },
  ])
  expect(data.search.didYouMean).toBe('Bukele')
})

test('misspelt words are told with what the record uses', async ({ query }) => {
  const { data } = await query(search, { query: 'Coatepec meeting tarif' })
  expect(data.search.suggestions).toContainEqual({ word: 'Coatepec', suggestion: 'Coatepeque' })
  expect(data.search.didYouMean).toContain('Coatepeque meeting')
  const { data: known } = await query(search, { query: 'tariffs migrants' })
  expect(known.search).toMatchObject({ suggestions: [], didYouMean: null })
})

test('a part of a very long word is no misspelt word', async ({ query }) => {
  for (const words of ['x'.repeat(500), `${'bukell'.repeat(8)} tariff`]) {
    const { data } = await query(search, { query: words })
    expect(data.search).toMatchObject({ suggestions: [], didYouMean: null })
  }
})

test('words stand where the snippet says, in the snippet and in the record', async ({ query }) => {
  const { data } = await query(search, { query: '"safe country"', types: ['STATEMENT'] })
  const [{ node, snippets }] = data.search.edges
  expect(node.slug).toBe('bukele-on-migration-agreement')
  const [{ field, text, start, ranges }] = snippets
  expect(field).toBe('text')
  expect(node.text.slice(start, start + text.length)).toBe(text)
  expect(ranges).toHaveLength(1)
  for (const range of ranges) {
    expect(text.slice(range.start, range.end)).toBe('safe country')
    expect(node.text.slice(range.recordStart, range.recordEnd)).toBe('safe country')
  }
})

test('phrases, alternatives and exclusions, each text in its own language', async ({ query }) => {
  const count = async (words: string) =>
    (await query(search, { query: words, types: ['STATEMENT'] })).data.search.totalCount.count
  const [tariff, both, either, without] = await Promise.all([
    count('tariff'),
    count('tariff trade'),
    count('tariff or trade'),
    count('tariff -trade'),
  ])
  expect(both).toBeGreaterThan(0)
  expect(tariff).toBe(both + without)
  expect(either).toBe((await count('trade')) + without)
  expect(await count('TARIFFS')).toBe(tariff)
  expect(await count('"third country"')).toBeLessThan(await count('third country'))
})

test('pages follow each other without repeats, best first', async ({ query }) => {
  const whole = await query(search, { query: 'arbitration treaty', first: 100 })
  const scores = whole.data.search.edges.map((edge: any) => edge.score)
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
  const ids: string[] = []
  let after: string | null = null
  do {
    const { data }: { data: any } = await query(search, {
      query: 'arbitration treaty',
      first: 7,
      after,
    })
    ids.push(...data.search.edges.map((edge: any) => edge.node.id))
    after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null
  } while (after && ids.length < 100)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.slice(0, 100)).toEqual(
    whole.data.search.edges.map((edge: any) => edge.node.id).slice(0, ids.length),
  )
})

test('what is published meanwhile does not shift the pages', async ({ query, databaseUrl }) => {
  const first = await query(search, { query: 'lighthouse', types: ['STATEMENT'], first: 3 })
  await publish(databaseUrl, {
    entity: 'statement',
    slug: 'on-lighthouses',
    document: { form: 'REPORTED', summary: 'The lighthouse, the lighthouse, the lighthouse.' },
  })
  const rest = await query(search, {
    query: 'lighthouse',
    types: ['STATEMENT'],
    first: 100,
    after: first.data.search.pageInfo.endCursor,
  })
  const slugs = [...first.data.search.edges, ...rest.data.search.edges].map(
    (edge: any) => edge.node.slug,
  )
  expect(slugs).not.toContain('on-lighthouses')
  expect(new Set(slugs).size).toBe(slugs.length)
  const anew = await query(search, { query: 'lighthouse', types: ['STATEMENT'], first: 100 })
  expect(anew.data.search.edges.map((edge: any) => edge.node.slug)).toContain('on-lighthouses')
})

test('common words rank the newest, and say so', async ({ query }) => {
  const { data } = await query(search, { query: 'congress', types: ['STATEMENT'], first: 5 })
  expect(data.search.totalCount.count).toBeGreaterThan(1000)
  expect(data.search.rankedAmong).toBe(500)
  const rare = await query(search, { query: 'deportees', first: 5 })
  expect(rare.data.search.rankedAmong).toBeNull()
})

test('filters hold for their type', async ({ query }) => {
  const { data } = await query(search, {
    query: 'immigration',
    types: ['STATEMENT'],
    filter: { statements: { saidOn: { until: '1899', certainty: 'CERTAIN' } } },
    first: 100,
  })
  expect(data.search.edges.length).toBeGreaterThan(0)
  for (const { node } of data.search.edges)
    expect(Number(/sotu-(\d{4})/.exec(node.slug)?.[1])).toBeLessThan(1900)
})

test('`text` composes with other conditions: “illegal” near Lake Coatepeque', async ({ query }) => {
  const { data } = await query(`{
    statements(filter: { text: "illegal", place: { name: { contains: "Coatepeque" } } }) {
      totalCount { count }
      nodes { slug }
    }
    events(filter: { text: "coatepeque press" }) { nodes { slug } }
    sources(filter: { text: "historian" }, first: 1) { nodes { publisher } }
    claims(filter: { text: "safe country" }) { nodes { text } }
  }`)
  expect(data.statements).toEqual({
    totalCount: { count: 1 },
    nodes: [{ slug: 'bukele-on-migration-agreement' }],
  })
  expect(data.events.nodes).toEqual([{ slug: 'coatepeque-press-conference-2025' }])
  expect(data.sources.nodes[0].publisher).toContain('Historian')
  expect(data.claims.nodes[0].text).toMatch(/safe.*country/i)
})

test('accents make no difference, nor does another script', async ({ query, databaseUrl }) => {
  await publish(
    databaseUrl,
    {
      entity: 'statement',
      slug: 'sobre-migracion',
      document: { form: 'PARAPHRASE', text: 'La migración y las Naciones', language: 'es' },
    },
    { entity: 'person', slug: 'li', document: { name: '李强', nameLanguage: 'zh' } },
  )
  const types = ['STATEMENT', 'PERSON']
  const slugs = async (words: string) =>
    (await query(search, { query: words, types })).data.search.edges.map(
      (edge: any) => edge.node.slug,
    )
  expect(await slugs('migracion nacion')).toEqual(['sobre-migracion'])
  expect(await slugs('MIGRACIÓN naciones')).toEqual(['sobre-migracion'])
  expect(await slugs('李强')).toEqual(['li'])
})

test('translations are searched in their language, and shown', async ({ query, databaseUrl }) => {
  await publish(databaseUrl, {
    entity: 'statement',
    slug: 'translated-twice',
    document: {
      form: 'PARAPHRASE',
      text: 'Of the canal nothing was said.',
      language: 'en',
      translations: [
        { language: 'es', text: 'De los pingüinos nada se dijo.', kind: 'HUMAN' },
        { language: 'fr', text: 'De los pingüinos rien ne fut dit.', kind: 'MACHINE' },
      ],
    },
  })
  const { data } = await query(search, { query: 'pinguino', types: ['STATEMENT'] })
  expect(data.search.totalCount).toEqual({ count: 1, exact: true })
  expect(data.search.edges).toMatchObject([{ node: { slug: 'translated-twice' } }])
  const { data: both } = await query(search, { query: 'pingüinos', types: ['STATEMENT'] })
  expect(both.search.edges).toHaveLength(1)
  const [snippet] = both.search.edges[0].snippets
  expect(snippet).toMatchObject({ field: 'translations', language: expect.stringMatching(/es|fr/) })
  const [{ start, end }] = snippet.ranges
  expect(snippet.text.slice(start, end)).toBe('pingüinos')
  const listed = async (text: string) =>
    (
      await query(
        `query ($text: String!) {
          statements(filter: { text: $text }) {
            nodes { slug } facets { forms { values { value count } } }
          }
        }`,
        { text },
      )
    ).data.statements
  const found = {
    nodes: [{ slug: 'translated-twice' }],
    facets: { forms: { values: [{ value: 'PARAPHRASE', count: 1 }] } },
  }
  for (const text of ['pinguino nada', 'pinguinos rien', '"canal nothing" or ballena'])
    expect(await listed(text)).toEqual(found)
  // No text has both.
  expect((await listed('canal pinguino')).nodes).toEqual([])
})

test('an agreement is found by what others call it', async ({ query, databaseUrl }) => {
  await publish(databaseUrl, {
    entity: 'agreement',
    slug: 'much-named',
    document: {
      name: 'Agreement on Lighthouses',
      names: [{ text: 'Pacto de los faros', language: 'es' }],
    },
  })
  const { data } = await query(search, { query: 'faro pactos' })
  const [{ node, snippets }] = data.search.edges
  expect(node).toMatchObject({ __typename: 'Agreement', slug: 'much-named' })
  expect(snippets).toMatchObject([{ field: 'names', language: 'es', text: 'Pacto de los faros' }])
})

const refused = [
  ['', 'is empty'],
  ['   ', 'is empty'],
  ['word '.repeat(10_000), 'at most 500'],
  ['a\0b', 'NUL'],
  ['\uD800', 'half of a character'],
] as const
for (const [words, complaint] of refused)
  test(`refused: ${JSON.stringify(words.slice(0, 20))}`, async ({ query }) => {
    const { errors } = await query(search, { query: words })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toContain(complaint)
    if (words !== '\uD800') {
      const filtered = await query(
        'query F($text: String) { statements(filter: { text: $text }) { nodes { id } } }',
        { text: words },
      )
      expect(filtered.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })

const answered = [
  '"unbalanced -',
  '- or "" ()',
  "'; drop table statement; --",
  '%_\\',
  '!!&|<->',
  'the of and',
  '移民 الهجرة',
  ':*',
  'a'.repeat(500),
]
for (const words of answered)
  test(`answered: ${words.slice(0, 20)}`, async ({ query }) => {
    const { errors, data } = await query(search, { query: words })
    expect(errors).toBeUndefined()
    expect(data.search.edges.length).toBeLessThanOrEqual(20)
    const filtered = await query(
      'query F($text: String) { statements(filter: { text: $text }) { nodes { id } } }',
      { text: words },
    )
    expect(filtered.errors).toBeUndefined()
  })

test('among no types nothing is found', async ({ query }) => {
  const { data, errors } = await query(search, { query: 'tariff', types: [] })
  expect(errors).toBeUndefined()
  expect(data.search).toMatchObject({ edges: [], totalCount: { count: 0, exact: true } })
})

test('sizes and cursors that cannot be are refused', async ({ query }) => {
  for (const variables of [
    { first: 0 },
    { first: -1 },
    { first: 101 },
    { after: 'x' },
    { after: '' },
  ]) {
    const { errors } = await query(search, { query: 'trade', ...variables })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  }
  const { data } = await query(search, { query: 'trade', first: 1 })
  const after = data.search.pageInfo.endCursor
  for (const other of [
    { query: 'tariff' },
    { query: 'trade', types: ['STATEMENT'] },
    { query: 'trade', filter: { statements: { form: { in: ['WRITTEN'] } } } },
  ]) {
    const { errors } = await query(search, { ...other, after })
    expect(errors?.[0]?.message).toContain('another query, types or filter')
  }
})

test('the words of the record are noted once, whoever publishes them', async ({ databaseUrl }) => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(
    "select word, display from search_word where word in ('bukele', 'coatepeque', 'naciones') order by word",
  )
  await client.end()
  expect(rows).toEqual([
    { word: 'bukele', display: 'Bukele' },
    { word: 'coatepeque', display: 'Coatepeque' },
    { word: 'naciones', display: 'Naciones' },
  ])
})
