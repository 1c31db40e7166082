import type { Call } from './core/call.ts'
import type { CoreClient } from './core/client.ts'
import type { List } from './core/list.ts'
import type { CallOptions } from './core/options.ts'
import { Search, Suggest } from './generated/documents.ts'
import type { SearchedType, SearchFilter, SearchHit, SuggestQuery } from './generated/operations.ts'
import { field } from './resource.ts'

/**
 * Which part of what a search finds is wanted.
 *
 * @example
 * const parameters: SearchParameters = { types: ['PERSON'], first: 5 }
 */
export interface SearchParameters {
  /** Only documents of these types; all that can be searched without it. */
  types?: readonly SearchedType[] | null | undefined
  /** Conditions for each type. */
  filter?: SearchFilter | null | undefined
  /** How many a page holds: 1 to 100, 20 by default. */
  first?: number | null | undefined
  /** The `endCursor` of the page before. */
  after?: string | null | undefined
  /** Whether pages say how many there are in all, which the service must count. Default false. */
  total?: boolean
}

/**
 * What a client searches with.
 *
 * @example
 * const didYouMean = async (client: Searching) => (await client.suggest('Bukelle')).didYouMean
 */
export interface Searching {
  /**
   * What fits a web search best: words, `"phrases"`, `or`, `-without`; with scores, and snippets in which
   * the words are marked. Its pages lead forwards only: `previous()` gives null.
   *
   * @throws {CommuniqueError}
   * @example
   * for (const { node, snippets } of (await client.search('"safe country"')).nodes)
   *   console.log(node.__typename, node.slug, snippets[0]?.text)
   */
  search(query: string, parameters?: SearchParameters, options?: CallOptions): List<SearchHit>
  /**
   * For misspelt words of a query: the most similar that the record uses, and the query with them.
   *
   * @throws {CommuniqueError}
   * @example
   * const { didYouMean } = await client.suggest('Bukelle') // 'Bukele'
   */
  suggest(query: string, options?: CallOptions): Call<SuggestQuery['search']>
}

export function searching(core: CoreClient): Searching {
  return {
    search: (query, { types, ...parameters } = {}, options) =>
      core.paginate(
        Search,
        ({ search: { edges, ...connection } }) => ({ ...connection, nodes: edges }),
        { query, ...(types ? { types: [...types] } : {}), ...parameters },
        options,
      ),
    suggest: (query, options) => field(core.request(Suggest, { query }, options), 'search'),
  }
}
