import type { SourceFilter, SourceOrder } from '@communique/schema'
import { dated, flag, oneOf } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import { inLanguages } from './filters/languages.ts'
import { textMatches } from './filters/text.ts'
import type { Shape } from './reader.ts'
import { byDay, dateColumnsOf, documentColumns, updatedAtOrders } from './shared.ts'

export const sourceFilter: FilterCompiler<SourceFilter> = filterCompiler<SourceFilter>(() => ({
  ...documentConditions('source'),
  kind: oneOf('kind'),
  language: inLanguages('language'),
  publishedAt: dated('published_at'),
  complete: flag('complete'),
  text: textMatches,
}))

const published = byDay('published_at')

export const sources: Shape<SourceFilter, SourceOrder> = {
  table: 'source',
  columns: [
    ...documentColumns,
    'kind',
    'title',
    'titleLanguage',
    'author',
    'publisher',
    'url',
    ...dateColumnsOf('publishedAt'),
    'language',
    'licence',
    'retrievedAt',
    'length',
    'sha256',
    'complete',
  ],
  filter: sourceFilter,
  orders: {
    PUBLISHED_AT_ASC: published.ascending,
    PUBLISHED_AT_DESC: published.descending,
    ...updatedAtOrders,
  },
  relations: {},
}
