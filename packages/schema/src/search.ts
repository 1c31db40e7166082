import { Agreement } from './agreement.ts'
import { Claim } from './claim.ts'
import type { Context } from './context.ts'
import { Event } from './event.ts'
import { builder } from './foundation/builder.ts'
import { PageInfo, TotalCount } from './foundation/page-info.ts'
import { once } from './foundation/once.ts'
import type { Count, Page } from './foundation/page.ts'
import { readFilter } from './foundation/read-filter.ts'
import { refuseNul } from './foundation/storable.ts'
import { checkedText, longestText, TextQuery } from './foundation/text-query.ts'
import { defaultPageSize, maximumPageSize, windowOf } from './foundation/window.ts'
import { loadDocument } from './node.ts'
import { Person } from './person.ts'
import {
  searchedEntities,
  SearchedEntity,
  SearchFilterInput,
  type SearchFilter,
} from './search-filter.ts'
import { Suggestion, type SuggestionModel } from './search-suggestion.ts'
import { Snippet, type SnippetModel } from './search-snippet.ts'
import { Source } from './source.ts'
import { Statement } from './statement.ts'
import { Topic } from './topic.ts'

export interface SearchRequest {
  query: TextQuery
  entities: readonly SearchedEntity[]
  filter: SearchFilter
  size: number
  cursor: string | undefined
}

export interface SearchHit {
  entity: SearchedEntity
  id: string
  score: number
}

export interface SearchPage extends Page<SearchHit> {
  /** How many of the newest of a type were ranked, where more than these matched. */
  rankedAmong: number | null
}

/** What the graph asks of storage for searching: one SQL statement a method, two at once for a page. */
export interface SearchReader {
  page(request: SearchRequest): Promise<SearchPage>
  count(request: SearchRequest): Promise<Count>
  snippets(query: TextQuery, hits: readonly SearchHit[]): Promise<readonly SnippetModel[][]>
  suggestions(query: string): Promise<SuggestionModel[]>
}

const SearchResult = builder.unionType('SearchResult', {
  description: 'A document that was found.',
  types: [Statement, Event, Person, Agreement, Source, Claim, Topic],
  resolveType: (document) => (document as unknown as { __typename: string }).__typename,
})

interface SearchEdgeModel {
  node: SearchHit
  cursor: string
  snippets: () => Promise<readonly SnippetModel[]>
}

const SearchEdge = builder.objectRef<SearchEdgeModel>('SearchEdge').implement({
  description: 'One that was found, how well it fits, and where the words stand in it.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place in this search, for `after`.' }),
    node: t.field({
      type: SearchResult,
      description: 'The document.',
      resolve: ({ node }, _, context) => found(context, node) as never,
    }),
    score: t.float({
      description:
        'How well it fits, from 0 to 1: names count more than texts, and what only looks alike less. Comparable within one search.',
      resolve: ({ node }) => node.score,
    }),
    snippets: t.field({
      type: [Snippet],
      description:
        'The passages in which the words stand, the fullest first; a name where it only looks alike.',
      resolve: async ({ snippets }) => [...(await snippets())],
    }),
  }),
})

/** Each is read once one of its fields is selected, all of them at the same time. */
interface SearchConnectionModel {
  request: SearchRequest
  page: () => Promise<SearchPage>
  suggestions: () => Promise<SuggestionModel[]>
}

const SearchConnection = builder.objectRef<SearchConnectionModel>('SearchConnection').implement({
  description: 'A page of what was found, best first.',
  fields: (t) => ({
    nodes: t.field({
      type: [SearchResult],
      description: 'The documents on this page.',
      resolve: (async ({ page }: SearchConnectionModel, _: object, context: Context) => {
        const { rows } = await page()
        return Promise.all(rows.map(({ node }) => found(context, node)))
      }) as never,
    }),
    edges: t.field({
      type: [SearchEdge],
      description: 'The same, each with its score, its snippets and its cursor.',
      resolve: async ({ page, request: { query } }, _, { search }) => {
        const { rows } = await page()
        // Those of the whole page are read together, once one of them is asked for.
        const read = once(() =>
          search.snippets(
            query,
            rows.map(({ node }) => node),
          ),
        )
        return rows.map((row, index) => ({
          ...row,
          snippets: async () => (await read())[index] ?? [],
        }))
      },
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Where the page stands in the list.',
      resolve: ({ page }) => page(),
    }),
    totalCount: t.field({
      type: TotalCount,
      description: 'How many fit in all; counted only when it is selected.',
      resolve: ({ request }, _, { search }) => search.count(request),
    }),
    rankedAmong: t.int({
      nullable: true,
      description:
        'Where the words are so common that ranking all would be slow: how many of each type, the newest, were ranked. Null where all were.',
      resolve: async ({ page }) => (await page()).rankedAmong,
    }),
    suggestions: t.field({
      type: [Suggestion],
      description:
        'For words of the query that the record does not use: the most similar that it does.',
      resolve: ({ suggestions }) => suggestions(),
    }),
    didYouMean: t.string({
      nullable: true,
      description:
        'The query with these suggestions in it; null where there is nothing to suggest.',
      resolve: async ({ request: { query }, suggestions }) => {
        const made = await suggestions()
        if (made.length === 0) return null
        return made.reduce(
          (text, { word, suggestion }) => text.replaceAll(word, suggestion),
          query.text,
        )
      },
    }),
  }),
})

async function found(context: Context, { entity, id }: SearchHit) {
  const document = await loadDocument(context, { entity, id })
  if (!document) throw new Error(`${entity} ${id} was found and is not there`)
  return document
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    // Ranks what it finds.
    extensions: { cost: 20 },
    description:
      'Finds documents by words and by names that look alike, best first. Each text is read in its own language, accents and case make no difference.',
    args: {
      query: t.arg.string({
        required: true,
        description: `Words that must all be there; "a phrase" in quotes, \`or\` between alternatives, \`-\` before what must not be there. At most ${longestText} characters.`,
      }),
      types: t.arg({
        type: [SearchedEntity],
        description: 'Only documents of these types; all that can be searched without it.',
      }),
      filter: t.arg({ type: SearchFilterInput, description: 'Only those for which it holds.' }),
      first: t.arg.int({
        description: `How many, counted from the start or from \`after\`: 1 to ${maximumPageSize}, ${defaultPageSize} by default.`,
      }),
      after: t.arg.string({ description: 'Only what follows this cursor of the same search.' }),
    },
    resolve: async (_, { query, types, filter, first, after }, context) => {
      refuseNul(query)
      refuseNul(filter)
      const { size, cursor } = windowOf({ first, after })
      const [reading, wanted] = await Promise.all([
        context.textQueries.load(checkedText(query, 'query')),
        readFilter<SearchFilter>(filter ?? {}, context),
      ])
      const request: SearchRequest = {
        query: new TextQuery(query, reading),
        entities: types
          ? searchedEntities.filter((entity) => types.includes(entity))
          : searchedEntities,
        filter: wanted,
        size,
        cursor,
      }
      const { search } = context
      return {
        request,
        page: once(() => search.page(request)),
        suggestions: once(() => search.suggestions(query)),
      }
    },
  }),
)
