import { Agreement, AgreementFilter } from './agreement.ts'
import { Claim, ClaimFilter } from './claim.ts'
import type { Context } from './context.ts'
import { Event } from './event.ts'
import { EventFilter } from './event-filter.ts'
import { builder } from './foundation/builder.ts'
import { PageInfo, TotalCount } from './foundation/connection.ts'
import type { Count, Page } from './foundation/page.ts'
import { readTexts } from './foundation/read-texts.ts'
import { refuseNul } from './foundation/storable.ts'
import { badInput } from './foundation/user-error.ts'
import { loadDocument } from './node.ts'
import { Person, PersonFilter } from './person.ts'
import { Suggestion, type SuggestionModel } from './search-suggestion.ts'
import { Snippet, type SnippetModel } from './search-snippet.ts'
import { Source, SourceFilter } from './source.ts'
import { Statement } from './statement.ts'
import { StatementFilter } from './statement-filter.ts'
import { Topic, TopicFilter } from './topic.ts'

const longestQuery = 500
const maximumPageSize = 100

/** What can be searched for, in the order in which equals stand. */
export const searchedEntities = [
  'STATEMENT',
  'EVENT',
  'PERSON',
  'AGREEMENT',
  'SOURCE',
  'CLAIM',
  'TOPIC',
] as const
export type SearchedEntity = (typeof searchedEntities)[number]

export interface SearchFilter {
  statements?: StatementFilter | null | undefined
  events?: EventFilter | null | undefined
  people?: PersonFilter | null | undefined
  agreements?: AgreementFilter | null | undefined
  sources?: SourceFilter | null | undefined
  claims?: ClaimFilter | null | undefined
  topics?: TopicFilter | null | undefined
}

export interface SearchRequest {
  query: string
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

/** What the graph asks of storage for searching: one SQL statement a method, two where the query is read first. */
export interface SearchReader {
  page(request: SearchRequest): Promise<SearchPage>
  count(request: SearchRequest): Promise<Count>
  snippets(query: string, hits: readonly SearchHit[]): Promise<readonly SnippetModel[][]>
  suggestions(query: string): Promise<SuggestionModel[]>
}

const SearchedEntity = builder.enumType('SearchedType', {
  description: 'The types of document that can be searched for.',
  values: {
    STATEMENT: { description: 'What was said, in its words or in this record’s.' },
    EVENT: { description: 'Events, by title and purpose.' },
    PERSON: { description: 'People, by all of their names.' },
    AGREEMENT: { description: 'Agreements, by name and summary.' },
    SOURCE: { description: 'Sources, by title, author and publisher.' },
    CLAIM: { description: 'Claims, by their text.' },
    TOPIC: { description: 'Topics, by label and description.' },
  },
})

const SearchFilterInput = builder.inputRef<SearchFilter>('SearchFilter')
SearchFilterInput.implement({
  description:
    'Conditions for each type of document; a type without conditions is searched as a whole.',
  fields: (t) => ({
    statements: t.field({ type: StatementFilter, description: 'On statements.' }),
    events: t.field({ type: EventFilter, description: 'On events.' }),
    people: t.field({ type: PersonFilter, description: 'On people.' }),
    agreements: t.field({ type: AgreementFilter, description: 'On agreements.' }),
    sources: t.field({ type: SourceFilter, description: 'On sources.' }),
    claims: t.field({ type: ClaimFilter, description: 'On claims.' }),
    topics: t.field({ type: TopicFilter, description: 'On topics.' }),
  }),
})

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

interface SearchConnectionModel extends SearchPage {
  request: SearchRequest
}

const SearchConnection = builder.objectRef<SearchConnectionModel>('SearchConnection').implement({
  description: 'A page of what was found, best first.',
  fields: (t) => ({
    nodes: t.field({
      type: [SearchResult],
      description: 'The documents on this page.',
      resolve: ({ rows }, _, context) =>
        Promise.all(rows.map(({ node }) => found(context, node))) as never,
    }),
    edges: t.field({
      type: [SearchEdge],
      description: 'The same, each with its score, its snippets and its cursor.',
      resolve: ({ rows, request: { query } }, _, { search }) => {
        // Those of the whole page are read together, once one of them is asked for.
        let read: Promise<readonly SnippetModel[][]> | undefined
        const hits = rows.map(({ node }) => node)
        const snippetsAt = async (index: number) => {
          read ??= search.snippets(query, hits)
          return (await read)[index] ?? []
        }
        return rows.map((row, index) => ({ ...row, snippets: () => snippetsAt(index) }))
      },
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Where the page stands in the list.',
      resolve: (connection) => connection,
    }),
    totalCount: t.field({
      type: TotalCount,
      description: 'How many fit in all; counted only when it is selected.',
      resolve: ({ request }, _, { search }) => search.count(request),
    }),
    rankedAmong: t.exposeInt('rankedAmong', {
      nullable: true,
      description:
        'Where the words are so common that ranking all would be slow: how many of each type, the newest, were ranked. Null where all were.',
    }),
    suggestions: t.field({
      type: [Suggestion],
      description:
        'For words of the query that the record does not use: the most similar that it does.',
      resolve: ({ request: { query } }, _, { search }) => search.suggestions(query),
    }),
    didYouMean: t.string({
      nullable: true,
      description:
        'The query with these suggestions in it; null where there is nothing to suggest.',
      resolve: async ({ request: { query } }, _, { search }) => {
        const suggestions = await search.suggestions(query)
        if (suggestions.length === 0) return null
        return suggestions.reduce(
          (text, { word, suggestion }) => text.replaceAll(word, suggestion),
          query,
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
        description: `Words that must all be there; "a phrase" in quotes, \`or\` between alternatives, \`-\` before what must not be there. At most ${longestQuery} characters.`,
      }),
      types: t.arg({
        type: [SearchedEntity],
        description: 'Only documents of these types; all that can be searched without it.',
      }),
      filter: t.arg({ type: SearchFilterInput, description: 'Only those for which it holds.' }),
      first: t.arg.int({
        description: `How many, counted from the start or from \`after\`: 1 to ${maximumPageSize}, 20 by default.`,
      }),
      after: t.arg.string({ description: 'Only what follows this cursor of the same search.' }),
    },
    resolve: async (_, { query, types, filter, first, after }, context) => {
      refuseNul(query)
      refuseNul(filter)
      if (!query.isWellFormed()) throw badInput('`query` holds half of a character.')
      if (query.trim() === '') throw badInput('`query` is empty.')
      if (query.length > longestQuery)
        throw badInput(
          `\`query\` has ${query.length} characters; at most ${longestQuery} are allowed.`,
        )
      const size = first ?? 20
      if (size < 1) throw badInput('`first` must be at least 1.')
      if (size > maximumPageSize) throw badInput(`\`first\` must be at most ${maximumPageSize}.`)
      const request: SearchRequest = {
        query,
        entities: types
          ? searchedEntities.filter((entity) => types.includes(entity))
          : searchedEntities,
        filter: await readTexts(filter ?? {}, context),
        size,
        cursor: after ?? undefined,
      }
      return { ...(await context.search.page(request)), request }
    },
  }),
)
