import type {
  SearchedEntity,
  SearchHit,
  SearchReader,
  SearchRequest,
  SuggestionModel,
} from '@communique/schema'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { plannedByValues, plannedOnce } from '../../db/statement-names.ts'
import type { Database } from '../../db/tables.ts'
import { estimated } from '../estimated.ts'
import { countLimit, toCount } from '../reader.ts'
import { decodeSearchCursor, encodeSearchCursor, type SearchPosition } from './cursor.ts'
import { alike, byLikeness, likeness } from './likeness.ts'
import { recentDays, slicesFor } from './recent-days.ts'
import { searched } from './searched.ts'
import { snippetsOf, textsOf, type TextRow } from './snippets.ts'

/** Of each type at most so many that match are ranked: the newest. Ranking reads each one's words. */
const rankedAtMost = 500

/** What may be misspelt: a whole word that is neither very short nor very long. */
const word = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{4,40}(?![\p{L}\p{M}])/gu

export interface SearchOptions {
  rankedAtMost?: number
}

export function searchOf(database: Kysely<Database>, options: SearchOptions = {}): SearchReader {
  const db = database.withoutPlugins()
  const limit = options.rankedAtMost ?? rankedAtMost
  const recent = recentDays(db)

  return {
    async page(request) {
      const after =
        request.cursor === undefined ? undefined : decodeSearchCursor(request.cursor, request)
      const days = await Promise.all(request.entities.map((entity) => recent.daysOf(entity)))
      // Long tables are looked through as the words are common or rare, all others in the same way.
      const asked = request.entities.map((entity, index) => ({ entity, days: days[index] ?? [] }))
      const [long = [], short = []] = [true, false].map((isLong) =>
        asked.filter((each) => each.days.length > 0 === isLong),
      )
      // What is asked most often, of which there are few statements.
      const plain = !after && Object.keys(request.filter).length === 0
      const answers = await Promise.all([
        sliced(request, long).then((slices) =>
          hitsIn(request, slices, limit, after, plannedByValues),
        ),
        hitsIn(request, short, limit, after, plain ? plannedOnce : ''),
      ])
      const rows = answers.flatMap(({ hits }) => hits).toSorted(byScore)
      const since = after?.since ?? answers.flatMap((each) => each.since ?? []).toSorted()[0] ?? ''
      return {
        rows: rows.slice(0, request.size).map(({ entity, id, score, scoreText }) => ({
          node: { entity, id, score },
          cursor: encodeSearchCursor(request, { score: scoreText, id, since }),
        })),
        hasNextPage: rows.length > request.size,
        hasPreviousPage: after !== undefined,
        rankedAmong: answers.some(({ many }) => many) ? limit : null,
      }
    },

    async count(request) {
      if (request.entities.length === 0) return toCount(0)
      const { rows } = await sql<{ count: number }>`
        select count(*)::integer as count from (
          select from (${sql.join(
            request.entities.map((entity) => found(request, entity)),
            sql` union all `,
          )}) found limit ${countLimit + 1}) counted
      `.execute(db)
      return toCount(rows[0]?.count ?? 0)
    },

    async snippets(query, hits) {
      const byEntity = Map.groupBy(hits, ({ entity }) => entity)
      const texts = [...byEntity].map(([entity, some]) => textsOf(entity, some, query))
      const { rows } = await sql<TextRow>`
        ${sql.raw(plannedOnce)} ${sql.join(texts, sql` union all `)}
      `.execute(db)
      const byDocument = Map.groupBy(rows, ({ id }) => id)
      return hits.map(({ id }) => snippetsOf(byDocument.get(id) ?? []))
    },

    async suggestions(query) {
      const words = [...new Set(query.match(word))].slice(0, 20)
      if (words.length === 0) return []
      const { rows } = await sql<SuggestionModel>`${sql.raw(plannedOnce)}
        with unknown as materialized (
          select word, n, search_fold(word) as folded
          from unnest(${words}::text[]) with ordinality as asked (word, n)
          where not exists (select from search_word where search_word.word = search_fold(asked.word))
            and not exists (
              select from listed_statement where listed_words(id) @@ (select search_query(asked.word)))
        )
        select unknown.word, alike.display as suggestion
        from unknown cross join lateral (
          select display from search_word
          where search_word.word % unknown.folded
          order by similarity(search_word.word, unknown.folded) desc, length(search_word.word), search_word.word
          limit 1
        ) alike
        order by unknown.n
      `.execute(db)
      return rows
    },
  }

  /** The days by which each of these types is looked through in parts. */
  function sliced(request: SearchRequest, asked: readonly Asked[]): Promise<Asked[]> {
    return Promise.all(
      asked.map(async ({ entity, days }) => {
        const matching = await estimated(db, found(request, entity))
        return { entity, days: slicesFor(days, matching, limit) }
      }),
    )
  }

  /** The best of these types, one more than a page has; whether too many match to rank all of them. */
  async function hitsIn(
    request: SearchRequest,
    asked: readonly Asked[],
    most: number,
    after: SearchPosition | undefined,
    comment: string,
  ): Promise<{ hits: Hit[]; many?: boolean; since?: string }> {
    if (asked.length === 0) return { hits: [] }
    const since = after ? sql`${after.since}::timestamptz` : sql`now()`
    const beyond = after ? sql`(score, id) < (${after.score}::real, ${after.id}::uuid)` : sql`true`
    const { rows } = await sql<Hit & { many: boolean; since: string }>`${sql.raw(comment)}
      with ${sql.join(asked.map(({ entity, days }) => candidates(request, entity, since, most, days)))},
      hits as (${sql.join(
        asked.map(({ entity }) => scored(request, entity, since)),
        sql` union all `,
      )})
      select best.*, told.* from (
        select ${since}::text as since, (${sql.join(
          asked.map(({ entity }) => sql`${countOf(cteOf(entity))} > ${most}`),
          sql` or `,
        )}) as many
      ) as told left join (
        select entity, id, score, score::text as "scoreText" from hits where ${beyond}
        order by score desc, id desc limit ${request.size + 1}
      ) as best on true
    `.execute(db)
    const [first] = rows
    const hits = rows.filter(({ id }) => (id as string | null) !== null)
    return { hits, ...(first && { many: first.many, since: first.since }) }
  }
}

/** A type, and the days by which it is looked through in parts. */
interface Asked {
  entity: SearchedEntity
  days: readonly string[]
}

type Hit = SearchHit & { scoreText: string }

/** Best first, as the database has it. */
const byScore = (one: Hit, other: Hit) => other.score - one.score || (one.id < other.id ? 1 : -1)

const cteOf = (entity: SearchedEntity) => sql.table(`found_${searched[entity].table}`)
const partOf = (entity: SearchedEntity, index: number) =>
  sql.table(`found_${searched[entity].table}_${index}`)
const countOf = (table: RawBuilder<unknown>) => sql`(select count(*) from ${table})`

/** Where rows `t` of a type are looked for, and the conditions: that one holds the words, and all others. */
function placeOf({ query, filter: filters }: SearchRequest, entity: SearchedEntity) {
  const { table, filter, brief, filterName } = searched[entity]
  const wanted = filters[filterName]
  return {
    table: sql.table(brief?.table ?? table),
    holds: brief ? brief.holds('t', query) : sql`t.search @@ ${query.reading.bound}::tsquery`,
    fits: wanted ? filter('t', wanted as never) : sql`true`,
  }
}

/**
 * The newest documents of a type that hold the words. Of a long table the newest part is looked
 * through first, and the next only where that has too few.
 */
function candidates(
  request: SearchRequest,
  entity: SearchedEntity,
  since: RawBuilder<unknown>,
  limit: number,
  days: readonly string[],
): RawBuilder<unknown> {
  const { table, holds, fits } = placeOf(request, entity)
  const day = sql.ref(`t.${searched[entity].newest}`)
  const parts = [...days, undefined].map((from, index, all) => {
    const until = all[index - 1]
    const before = all.slice(0, index).map((_, place) => partOf(entity, place))
    const conditions = [
      holds,
      sql`t.updated_at <= ${since}`,
      fits,
      ...(from ? [sql`${day} >= ${from}::date`] : []),
      ...(until ? [sql`${day} < ${until}::date`] : []),
      ...(before.length > 0 ? [sql`${sql.join(before.map(countOf), sql` + `)} <= ${limit}`] : []),
    ]
    // Planned once for all words, a table would be walked through in this order, from row to row.
    const fence = days.length === 0 ? sql`offset 0` : sql``
    return sql`${partOf(entity, index)} as materialized (
      select t.id from (
        select t.id, ${day} from ${table} as t
        where ${sql.join(conditions, sql` and `)} ${fence}
      ) as t order by ${day} desc, t.id desc limit ${limit + 1})`
  })
  const all = parts.map((_, index) => sql`select * from ${partOf(entity, index)}`)
  return sql`${sql.join(parts)}, ${cteOf(entity)} as materialized (
    ${sql.join(all, sql` union all `)} limit ${limit + 1})`
}

/** These with their scores, and those whose names only look alike. */
function scored(
  request: SearchRequest,
  entity: SearchedEntity,
  since: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const table = sql.table(searched[entity].table)
  const { holds, fits } = placeOf(request, entity)
  // What has an offset is looked up one by one.
  const holding = sql`
    select ${entity} as entity, id, ts_rank(search, ${request.query.reading.ranked}::tsquery, 33) as score
    from ${cteOf(entity)}, lateral (select search from ${table} as t where t.id = ${cteOf(entity)}.id offset 0) as words`
  if (!byLikeness(request, entity)) return holding
  return sql`${holding} union all
    select ${entity}, t.id, ${likeness(request)}
    from ${table} as t
    where not coalesce(${holds}, false) and ${alike(request)} and t.updated_at <= ${since} and ${fits}`
}

/** All that fit, unranked, for counting. */
function found(request: SearchRequest, entity: SearchedEntity): RawBuilder<unknown> {
  const { table, holds, fits } = placeOf(request, entity)
  return sql`select t.id from ${table} as t
    where (${byLikeness(request, entity) ? sql`${holds} or ${alike(request)}` : holds}) and ${fits}`
}
