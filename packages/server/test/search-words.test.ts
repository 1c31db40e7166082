import { sql } from 'kysely'
import { expect } from 'vitest'
import { connect } from '../src/db/connect.ts'
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
