import { sql } from 'kysely'
import { expect } from 'vitest'
import { connect } from '../src/db/connect.ts'
import { migrate } from '../src/db/migrate.ts'
import { importLines } from './setup/record.ts'
import { testOn } from './setup/test.ts'

const test = testOn('empty')

const bodies = [
  'Nothing, nothing at all.',
  '',
  ' ',
  "It's d'accord, o''clock, 'quoted' and \"said\"",
  String.raw`A \ and \\ and C:\new\'folder and \'`,
  'See https://example.org/a/!b?c=d\'e&f="g" or mail o\'neil@example.org',
  'EN ENgovern es ESgobierno @en @ | & ! <-> ( ) :* :A',
  '1,000.50 -7 3e5 v1.2.3 /usr/lib/x.so.1',
  'Gobierno gobiernos GOBIERNO, acción',
  'правительство 移民 הגירה حكومة 😀',
]
// One more would be too long for a word; with its language, two fewer are.
const long = [1999, 2000, 2001, 2044, 2045, 2046, 2047, 3000].map((length) => 'w'.repeat(length))

const tags = ['en', 'es', 'EN-US', 'ru', 'zh', 'unknown', '']

test('words are kept and asked for with their language, whatever they are made of', async ({
  databaseUrl,
}) => {
  const { read, close } = await connect(databaseUrl)
  const { rows } = await sql<{ tag: string; body: string; words: string }>`
    select tag, body, words from unnest(${tags}::text[]) as tag, unnest(${bodies}::text[]) as body,
      unnest(${bodies}::text[]) as words
    cross join lateral (select search_configuration(tag) as configuration) c
    where search_vector(tag, body) @@ search_marked(websearch_to_tsquery(configuration, words), search_mark(tag))
      is distinct from to_tsvector(configuration, body) @@ websearch_to_tsquery(configuration, words)
  `.execute(read)
  expect(rows).toEqual([])
  const { rows: counted } = await sql<{ tag: string }>`
    select tag from unnest(${tags}::text[]) as tag, unnest(${bodies}::text[]) as body
    where length(search_vector(tag, body)) <> length(to_tsvector(search_configuration(tag), body))
      or ts_rank(search_vector(tag, body), search_marked(plainto_tsquery(search_configuration(tag), body), search_mark(tag)))
        <> ts_rank(to_tsvector(search_configuration(tag), body), plainto_tsquery(search_configuration(tag), body))
  `.execute(read)
  expect(counted).toEqual([])
  await close()
})

test('languages do not meet', async ({ databaseUrl }) => {
  const { read, close } = await connect(databaseUrl)
  const { rows } = await sql`
    select search_vector('en', 'governing')::text as en, search_vector('es-SV', 'gobiernos')::text as es,
      search_vector(null, 'Governing')::text as unknown
  `.execute(read)
  expect(rows).toEqual([{ en: "'ENgovern':1", es: "'ESgobi':1", unknown: "'governing':1" }])
  await close()
})

test('a statement that is published anew is found by its new words alone', async ({
  databaseUrl,
  query,
}) => {
  const { write, close } = await connect(databaseUrl)
  const publish = async (text: string, more: object = {}) => {
    const document = { form: 'PARAPHRASE', text, language: 'en', ...more }
    const lines = [{ entity: 'statement', slug: 'changing', document }]
    expect((await importLines(write, lines)).refused).toEqual([])
  }
  const found = async (text: string) => {
    const { data, errors } = await query(
      `query ($text: String!) {
        search(query: $text, types: [STATEMENT]) { totalCount { count } }
        statements(filter: { text: $text }) { totalCount { count } facets { forms { values { count } } } }
      }`,
      { text },
    )
    expect(errors).toBeUndefined()
    const { search, statements } = data
    const [form = { count: 0 }] = statements.facets.forms.values
    return [search.totalCount.count, statements.totalCount.count, form.count]
  }
  /** Facets may be a moment behind. */
  const expectFound = (text: string, count: number) =>
    expect.poll(() => found(text), { timeout: 5000 }).toEqual([count, count, count])
  await publish('The lighthouse was lit early.')
  await expectFound('lighthouses', 1)
  await expectFound('"lit early"', 1)
  await publish('The harbour was lit at last, not early.')
  await expectFound('lighthouses', 0)
  await expectFound('harbour', 1)
  await expectFound('"lit early"', 0)
  await expectFound('"lit at last"', 1)
  await expectFound('"last lit"', 0)
  await expectFound('harbour -"last lit"', 1)
  await expectFound('harbour -"lit at last"', 0)
  await publish('The harbour was lit at last, not early.', { summary: 'A lamp' })
  await expectFound('lamps', 1)
  await close()
})

test('words that are too long are left out', async ({ databaseUrl }) => {
  const { read, write, close } = await connect(databaseUrl)
  const { rows } = await sql<{ words: number }>`
    select length(search_vector('en', ${long.join(' ')})) as words`.execute(read)
  expect(rows).toEqual([{ words: 2 }])
  const lines = long.map((text, index) => ({
    entity: 'statement',
    slug: `long-${index}`,
    document: { form: 'PARAPHRASE', text: `${text} short`, language: 'en' },
  }))
  expect((await importLines(write, lines)).refused).toEqual([])
  await close()
})

test('what is excluded does not change how well the rest fits', async ({ databaseUrl, query }) => {
  const { write, close } = await connect(databaseUrl)
  const texts = [
    'A fishery.',
    'Fishery and fishery, fishery by fishery.',
    'One fishery, and much else to say of it.',
  ]
  const lines = texts.map((text, index) => ({
    entity: 'statement',
    slug: `fishery-${index}`,
    document: { form: 'PARAPHRASE', text, language: 'en' },
  }))
  expect((await importLines(write, lines)).refused).toEqual([])
  await close()
  const ranked = async (words: string) => {
    const { data } = await query(
      '{ search(query: ' +
        JSON.stringify(words) +
        ') { edges { score node { ... on Statement { slug } } } } }',
    )
    return data.search.edges
  }
  const all = await ranked('fishery')
  expect(all.map((edge: any) => edge.node.slug)).toEqual(['fishery-0', 'fishery-1', 'fishery-2'])
  for (const { score } of all) expect(score).toBeGreaterThan(0.001)
  expect(await ranked('fishery -salmon')).toEqual(all)
})

test('an index that was made before the statements is made anew', async ({
  databaseUrl,
  query,
}) => {
  const { write, close } = await connect(databaseUrl)
  const document = { form: 'PARAPHRASE', text: 'Walruses rest here.', language: 'en' }
  const lines = [{ entity: 'statement', slug: 'walrus', document }]
  expect((await importLines(write, lines)).refused).toEqual([])
  const found = async () =>
    (await query('{ statements(filter: { text: "walrus" }) { nodes { slug } } }')).data.statements
      .nodes
  expect(await found()).toEqual([{ slug: 'walrus' }])
  await sql`create or replace function listed_words(statement_id uuid) returns tsvector
    language sql immutable strict parallel safe cost 1000 return null::tsvector`.execute(write)
  await sql`reindex index listed_statement_words`.execute(write)
  await sql`create or replace function listed_words(statement_id uuid) returns tsvector
    language sql immutable strict parallel safe cost 1000
    return (select search from statement where id = statement_id)`.execute(write)
  await write.transaction().execute(async (transaction) => {
    await sql`set local enable_seqscan = off`.execute(transaction)
    const { rows } =
      await sql`select id from listed_statement where listed_words(id) @@ 'ENwalrus'`.execute(
        transaction,
      )
    expect(rows).toEqual([])
  })
  await migrate(databaseUrl)
  await write.transaction().execute(async (transaction) => {
    await sql`set local enable_seqscan = off`.execute(transaction)
    const { rows } =
      await sql`select id from listed_statement where listed_words(id) @@ 'ENwalrus'`.execute(
        transaction,
      )
    expect(rows).toHaveLength(1)
  })
  expect(await found()).toEqual([{ slug: 'walrus' }])
  await close()
})
