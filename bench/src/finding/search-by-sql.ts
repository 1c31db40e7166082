import type { Pool } from 'pg'
import { marks, rangesOf } from '../../../packages/server/src/queries/search/marked.ts'
import { passageOf } from '../../../packages/server/src/queries/search/passage.ts'

/** As many of each type as the service ranks: else the answer would not be the same. */
const ranked = 500

const other = `select 'otherNames', o ->> 'language', o ->> 'text' from jsonb_array_elements(t.other_names) o`
const tables = [
  {
    table: 'statement',
    newest: 'said_on_latest',
    texts: `values ('text', t.language, t.text), ('summary', t.language, t.summary),
        ('inResponseTo.questionText', t.language, t.question_text)
      union all select 'translations', language, text from statement_translation where statement_id = t.id`,
  },
  {
    table: 'event',
    newest: 'date_latest',
    named: true,
    texts: `values ('title', t.name_language, t.name), ('purpose', t.name_language, t.purpose),
        ('placeDetail', t.name_language, t.place_detail) union all ${other}`,
  },
  {
    table: 'person',
    newest: 'updated_at',
    named: true,
    texts: `values ('name', t.name_language, t.name) union all ${other}`,
  },
  {
    table: 'agreement',
    newest: 'date_latest',
    named: true,
    texts: `values ('name', t.name_language, t.name), ('summary', t.name_language, t.summary)
      union all ${other}
      union all select 'names', language, text from agreement_name where agreement_id = t.id`,
  },
  {
    table: 'source',
    newest: 'published_at_latest',
    texts: `values ('title', t.title_language, t.title), ('author', null, t.author),
      ('publisher', null, t.publisher)`,
  },
  { table: 'claim', newest: 'as_of_latest', texts: `values ('text', t.language, t.text)` },
  {
    table: 'topic',
    newest: 'updated_at',
    named: true,
    texts: `values ('label', t.name_language, t.name), ('description', t.name_language, t.description)
      union all ${other}`,
  },
]

const newestOf = (table: string, newest: string) =>
  `order by t.${newest} desc, t.id desc limit ${ranked + 1}`
const found = tables.map(({ table, newest }) =>
  table === 'statement'
    ? `found_statement as materialized (
        select t.id, s.search from (
          select t.id from listed_statement t
          where listed_words(t.id) @@ $1::tsquery ${newestOf(table, newest)}
        ) t, lateral (select search from statement s where s.id = t.id offset 0) s)`
    : `found_${table} as materialized (
        select t.id, t.search from ${table} t where t.search @@ $1::tsquery ${newestOf(table, newest)})`,
)
const scored = tables.map(
  ({ table, named }) => `
    select '${table}' as entity, id, ts_rank(search, $1::tsquery, 33) as score
    from found_${table} ${
      named
        ? `union all select '${table}', t.id, (0.5 * (
            0.8 * word_similarity($3, t.folded_names)
            + 0.2 * similarity($3, split_part(t.folded_names, E'\\n', 1))))::real
          from ${table} t where $3 <% t.folded_names
            and not t.search @@ $1::tsquery`
        : ''
    }`,
)
const texts = tables.map(
  ({ table, texts: of }) => `
    select best.*, t.slug, texts.*, ts_headline(search_configuration(texts.language), texts.body,
      $2::tsquery, 'HighlightAll=true, StartSel=${marks.start}, StopSel=${marks.end}') as marked
    from best join ${table} t on t.id = best.id, lateral (${of}) texts (field, language, body)
    where best.entity = '${table}' and texts.body is not null`,
)
const statement = `with ${found.join(', ')},
  hits as (${scored.join(' union all ')}),
  best as materialized (
    select entity, id, score, (${tables
      .map(({ table }) => `(select count(*) from found_${table}) > ${ranked}`)
      .join(' or ')}) as many
    from hits order by score desc, id desc limit 20)
  ${texts.join(' union all ')}`

interface TextRow {
  id: string
  slug: string
  score: number
  many: boolean
  field: string
  language: string | null
  body: string
  marked: string
}

/** The first 20 that are found, with snippets, and suggestions beside them. */
export async function searchBySql(pool: Pool, query: string): Promise<unknown> {
  const suggested = suggest(pool, query)
  const { rows } = await pool.query<{ bound: string; free: string; folded: string }>(
    `select search_query($1)::text as bound, search_query($1, false)::text as free,
      search_fold($1) as folded`,
    [query],
  )
  const { bound, free, folded } = rows[0] ?? {}
  const hits = await pool.query<TextRow>(statement, [bound, free, folded])
  const byDocument = [...Map.groupBy(hits.rows, ({ id }) => id).values()]
  return {
    rankedAmong: hits.rows[0]?.many ? ranked : null,
    suggestions: await suggested,
    edges: byDocument
      .flatMap((some) => some.slice(0, 1).map((first) => ({ first, some })))
      .toSorted((a, b) => b.first.score - a.first.score || (a.first.id < b.first.id ? 1 : -1))
      .map(({ first, some }) => ({
        score: first.score,
        node: { slug: first.slug },
        snippets: snippetsOf(some),
      })),
  }
}

function snippetsOf(rows: readonly TextRow[]): object[] {
  const snippets = rows
    .map(({ field, language, body, marked }) => ({
      field,
      language,
      ...passageOf(body, rangesOf(marked, body)),
    }))
    .toSorted((a, b) => b.ranges.length - a.ranges.length)
  const holding = snippets.filter(({ ranges }) => ranges.length > 0)
  return holding.length > 0 ? holding.slice(0, 3) : snippets.slice(0, 1)
}

async function suggest(pool: Pool, query: string): Promise<object[]> {
  const words = [...new Set(query.match(/[\p{L}\p{M}]{4,40}/gu))]
  const { rows } = await pool.query<object>(
    `with asked as materialized (
      select word, n, search_fold(word) as folded
      from unnest($1::text[]) with ordinality as given (word, n)
      where not exists (select from search_word where search_word.word = search_fold(given.word))
        and not exists (
          select from listed_statement where listed_words(id) @@ (select search_query(given.word)))
    )
    select asked.word, alike.display as suggestion
    from asked cross join lateral (
      select display from search_word w where w.word % asked.folded
      order by similarity(w.word, asked.folded) desc, length(w.word), w.word limit 1
    ) alike
    order by asked.n`,
    [words],
  )
  return rows
}
