import type { SearchedEntity, SearchHit, SnippetModel, TextQuery } from '@communique/schema'
import { sql, type RawBuilder } from 'kysely'
import { marks, rangesOf } from './marked.ts'
import { passageOf } from './passage.ts'
import { searched } from './searched.ts'

export interface TextRow {
  id: string
  field: string
  language: string | null
  body: string
  marked: string
}

/** The texts of the hits of one type, with the words marked. */
export function textsOf(
  entity: SearchedEntity,
  hits: readonly SearchHit[],
  query: TextQuery,
): RawBuilder<unknown> {
  const { table, texts } = searched[entity]
  const headline = `HighlightAll=true, StartSel=${marks.start}, StopSel=${marks.end}`
  return sql`(
    select t.id, texts.field, texts.language, texts.body, ts_headline(
      search_configuration(texts.language), texts.body, ${query.reading.free}::tsquery, ${headline}) as marked
    from ${sql.table(table)} as t, lateral (${texts}) as texts (field, language, body)
    where t.id = any(${hits.map(({ id }) => id)}::uuid[]) and texts.body is not null)`
}

/** A passage of each text that holds the words, the fullest first; the first text where none does. */
export function snippetsOf(rows: readonly TextRow[]): SnippetModel[] {
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
