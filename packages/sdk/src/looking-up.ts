import type { Call } from './core/call.ts'
import type { CoreClient } from './core/client.ts'
import type { List } from './core/list.ts'
import type { CallOptions } from './core/options.ts'
import * as documents from './generated/documents.ts'
import type * as types from './generated/operations.ts'
import { field } from './resource.ts'

/**
 * What a client looks up by ids and addresses, of whatever entity it is.
 *
 * @example
 * const slugOf = async (client: LookingUp) => (await client.node(id))?.slug
 */
export interface LookingUp {
  /**
   * What an id names, of whatever entity: its type and slug; null if it names nothing.
   *
   * @throws {CommuniqueError}
   * @example
   * const found = await client.node(id)
   * if (found?.__typename === 'Event') await client.events.get({ slug: found.slug })
   */
  node(id: string, options?: CallOptions): Call<types.GetNodeQuery['node']>
  /**
   * What several ids name, in their order; null for those that name nothing.
   *
   * @throws {CommuniqueError}
   * @example
   * const [one, other] = await client.nodes([statement.id, id])
   */
  nodes(ids: readonly string[], options?: CallOptions): Call<types.ListNodesQuery['nodes']>
  /**
   * What an address leads to, by type and slug: sources published there, this service's own documents by
   * `/id/{id}`, documents by their pages at Wikidata, GeoNames and the IPTC. Empty where the record knows
   * nothing of it.
   *
   * @throws {CommuniqueError}
   * @example
   * const [found] = await client.resource('https://www.wikidata.org/wiki/Q792')
   * if (found?.document.__typename === 'Country') await client.countries.get({ slug: found.document.slug })
   */
  resource(url: string, options?: CallOptions): Call<types.FoundDocument[]>
  /**
   * The documents that carry an id of another system, by type and slug; several may, and none is an empty
   * list.
   *
   * @throws {CommuniqueError}
   * @example
   * const [found] = await client.byExternalId('wikidata', 'Q792')
   * console.log(found?.__typename, found?.slug)
   */
  byExternalId(scheme: string, value: string, options?: CallOptions): Call<types.DocumentRef[]>
  /**
   * The revisions of a document of any type, newest first, each with what it changed. Its pages lead
   * forwards only: `previous()` gives null.
   *
   * @throws {CommuniqueError}
   * @example
   * for await (const { number, publishedAt, changes } of client.history(id)) console.log(number, publishedAt, changes)
   */
  history(
    id: string,
    parameters?: { first?: number; after?: string },
    options?: CallOptions,
  ): List<types.Revision>
}

export function lookingUp(core: CoreClient): LookingUp {
  return {
    node: (id, own) => field(core.request(documents.GetNode, { id }, own), 'node'),
    nodes: (ids, own) => field(core.request(documents.ListNodes, { ids: [...ids] }, own), 'nodes'),
    resource: (url, own) => field(core.request(documents.GetResource, { url }, own), 'resource'),
    byExternalId: (scheme, value, own) =>
      field(core.request(documents.ListByExternalId, { scheme, value }, own), 'byExternalId'),
    history: (id, parameters, own) =>
      core.paginate(documents.GetHistory, (data) => data.node?.history, { id, ...parameters }, own),
  }
}
