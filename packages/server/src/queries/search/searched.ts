import type { SearchedEntity, SearchFilter, TextQuery } from '@communique/schema'
import { sql, type RawBuilder } from 'kysely'
import { agreementFilter } from '../agreements.ts'
import { claimFilter } from '../claims.ts'
import { eventFilter } from '../events.ts'
import type { FilterCompiler } from '../filters/compiler.ts'
import { listedHolds } from '../filters/text.ts'
import { personFilter } from '../people.ts'
import { sourceFilter } from '../sources.ts'
import { listedStatementFilter } from '../statements.ts'
import { topicFilter } from '../topics.ts'

/** How one type of document is searched. */
export interface Searched {
  table: string
  /** The column by which the newest are told. */
  newest: string
  /** Whether it has names, which are also found by what only looks like them. */
  named: boolean
  filterName: keyof SearchFilter
  /** On the rows in brief where there are such. */
  filter: FilterCompiler<never>
  /** A table with all rows in brief, and whether one holds the words. */
  brief?: { table: string; holds: (alias: string, query: TextQuery) => RawBuilder<unknown> }
  /** The texts that words may stand in: `field`, `language` and `body` of the row `t`. */
  texts: RawBuilder<unknown>
}

const otherNames = sql`
  select 'otherNames', other ->> 'language', other ->> 'text' from jsonb_array_elements(t.other_names) other`

export const searched: Record<SearchedEntity, Searched> = {
  STATEMENT: {
    table: 'statement',
    newest: 'said_on_latest',
    named: false,
    filterName: 'statements',
    filter: listedStatementFilter,
    brief: { table: 'listed_statement', holds: listedHolds },
    texts: sql`
      values ('text', t.language, t.text), ('summary', t.language, t.summary),
        ('inResponseTo.questionText', t.language, t.question_text)
      union all select 'translations', language, text from statement_translation
      where statement_id = t.id`,
  },
  EVENT: {
    table: 'event',
    newest: 'date_latest',
    named: true,
    filterName: 'events',
    filter: eventFilter,
    texts: sql`
      values ('title', t.name_language, t.name), ('purpose', t.name_language, t.purpose),
        ('placeDetail', t.name_language, t.place_detail) union all ${otherNames}`,
  },
  PERSON: {
    table: 'person',
    newest: 'updated_at',
    named: true,
    filterName: 'people',
    filter: personFilter,
    texts: sql`values ('name', t.name_language, t.name) union all ${otherNames}`,
  },
  AGREEMENT: {
    table: 'agreement',
    newest: 'date_latest',
    named: true,
    filterName: 'agreements',
    filter: agreementFilter,
    texts: sql`
      values ('name', t.name_language, t.name), ('summary', t.name_language, t.summary)
      union all ${otherNames}
      union all select 'names', language, text from agreement_name where agreement_id = t.id`,
  },
  SOURCE: {
    table: 'source',
    newest: 'published_at_latest',
    named: false,
    filterName: 'sources',
    filter: sourceFilter,
    texts: sql`
      values ('title', t.title_language, t.title), ('author', null, t.author),
        ('publisher', null, t.publisher)`,
  },
  CLAIM: {
    table: 'claim',
    newest: 'as_of_latest',
    named: false,
    filterName: 'claims',
    filter: claimFilter,
    texts: sql`values ('text', t.language, t.text)`,
  },
  TOPIC: {
    table: 'topic',
    newest: 'updated_at',
    named: true,
    filterName: 'topics',
    filter: topicFilter,
    texts: sql`
      values ('label', t.name_language, t.name), ('description', t.name_language, t.description)
      union all ${otherNames}`,
  },
}
