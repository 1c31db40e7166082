import { Call } from './core/call.ts'
import { createCoreClient, type CoreClient } from './core/client.ts'
import type { List } from './core/list.ts'
import type { CallOptions, ClientOptions } from './core/options.ts'
import * as documents from './generated/documents.ts'
import type * as types from './generated/operations.ts'
import { field, resource, type Key, type Resource } from './resource.ts'
import { searching, type Searching } from './search.ts'
import type {
  AgreementResource,
  CountryKey,
  EventResource,
  PersonResource,
  StatementResource,
  TopicResource,
} from './special-resources.ts'

/**
 * A resource for each entity of the record, and a way for documents of one's own.
 *
 * @example
 * const titleOf = async (ours: Client) => (await ours.events.get({ slug }))?.title
 */
export interface Client extends CoreClient, Searching {
  /** Agreements between countries, from their first mention to their end. */
  readonly agreements: AgreementResource
  /** Claims: what somebody holds to be so, with whether it was verified. */
  readonly claims: Resource<
    Key<'Claim'>,
    types.ClaimFull,
    types.ClaimSummary,
    types.ClaimFilter,
    types.ClaimOrder
  >
  /** Countries and territories. */
  readonly countries: Resource<
    CountryKey,
    types.CountryFull,
    types.CountrySummary,
    types.CountryFilter,
    types.CountryOrder
  >
  /** Events: tours, visits, meetings, press conferences, speeches. */
  readonly events: EventResource
  /** Offices, whoever holds them. */
  readonly offices: Resource<
    Key<'Office'>,
    types.OfficeFull,
    types.OfficeSummary,
    types.OfficeFilter,
    types.OfficeOrder
  >
  /** Governments, ministries, companies and other bodies. */
  readonly organizations: Resource<
    Key<'Organization'>,
    types.OrganizationFull,
    types.OrganizationSummary,
    types.OrganizationFilter,
    types.OrganizationOrder
  >
  /** People. */
  readonly people: PersonResource
  /** Places: cities, lakes, rooms, vehicles. */
  readonly places: Resource<
    Key<'Place'>,
    types.PlaceFull,
    types.PlaceSummary,
    types.PlaceFilter,
    types.PlaceOrder
  >
  /** Policies and programmes. */
  readonly policies: Resource<
    Key<'Policy'>,
    types.PolicyFull,
    types.PolicySummary,
    types.PolicyFilter,
    types.PolicyOrder
  >
  /** Sources: articles, transcripts, datasets. */
  readonly sources: Resource<
    Key<'Source'>,
    types.SourceFull,
    types.SourceSummary,
    types.SourceFilter,
    types.SourceOrder
  >
  /** Statements: who said what, when, where, in what capacity. */
  readonly statements: StatementResource
  /** Topics, from broad to narrow. */
  readonly topics: TopicResource

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
  /**
   * What the service is, and how much it holds.
   *
   * @throws {CommuniqueError}
   * @example
   * const { version, counts } = await client.service()
   */
  service(options?: CallOptions): Call<types.Service>
}

/**
 * A client of one service. It may be shared by a whole program: it keeps no answers, only the requests
 * on their way, so that equal ones are sent once.
 *
 * @throws {TypeError} without an address.
 * @example
 * const client = createClient({ url: 'https://communique.example/graphql', language: 'en' })
 * const statement = await client.statements.get({ slug })
 */
export function createClient(options: ClientOptions): Client {
  if (!options.url) throw new TypeError('createClient: no url')
  const core = createCoreClient(options)
  return {
    ...core,
    ...searching(core),
    agreements: {
      ...resource(
        core,
        'agreement',
        documents.GetAgreement,
        'agreements',
        documents.ListAgreements,
      ),
      status: (key, own) =>
        inside(core.request(documents.GetAgreementStatus, key, own), 'agreement', 'status'),
    },
    claims: resource(core, 'claim', documents.GetClaim, 'claims', documents.ListClaims),
    countries: resource(
      core,
      'country',
      documents.GetCountry,
      'countries',
      documents.ListCountries,
    ),
    events: {
      ...resource(core, 'event', documents.GetEvent, 'events', documents.ListEvents),
      timeline: (parameters, own) =>
        field(
          field(core.request(documents.GetEventTimeline, parameters, own), 'events'),
          'timeline',
        ),
      facets: (parameters, own) =>
        field(field(core.request(documents.GetEventFacets, parameters, own), 'events'), 'facets'),
    },
    offices: resource(core, 'office', documents.GetOffice, 'offices', documents.ListOffices),
    organizations: resource(
      core,
      'organization',
      documents.GetOrganization,
      'organizations',
      documents.ListOrganizations,
    ),
    people: {
      ...resource(core, 'person', documents.GetPerson, 'people', documents.ListPeople),
      officeTerms: (key, own) =>
        inside(core.request(documents.GetOfficeTerms, key, own), 'person', 'officeTerms'),
    },
    places: resource(core, 'place', documents.GetPlace, 'places', documents.ListPlaces),
    policies: resource(core, 'policy', documents.GetPolicy, 'policies', documents.ListPolicies),
    sources: resource(core, 'source', documents.GetSource, 'sources', documents.ListSources),
    statements: {
      ...resource(
        core,
        'statement',
        documents.GetStatement,
        'statements',
        documents.ListStatements,
      ),
      timeline: (parameters, own) =>
        field(
          field(core.request(documents.GetStatementTimeline, parameters, own), 'statements'),
          'timeline',
        ),
      facets: (parameters, own) =>
        field(
          field(core.request(documents.GetStatementFacets, parameters, own), 'statements'),
          'facets',
        ),
    },
    topics: {
      ...resource(core, 'topic', documents.GetTopic, 'topics', documents.ListTopics),
      roots: (own) => field(core.request(documents.ListTopicRoots, {}, own), 'topicRoots'),
    },
    node: (id, own) => field(core.request(documents.GetNode, { id }, own), 'node'),
    nodes: (ids, own) => field(core.request(documents.ListNodes, { ids: [...ids] }, own), 'nodes'),
    resource: (url, own) => field(core.request(documents.GetResource, { url }, own), 'resource'),
    byExternalId: (scheme, value, own) =>
      field(core.request(documents.ListByExternalId, { scheme, value }, own), 'byExternalId'),
    history: (id, parameters, own) =>
      core.paginate(documents.GetHistory, (data) => data.node?.history, { id, ...parameters }, own),
    service: (own) => field(core.request(documents.GetService, {}, own), 'service'),
  }
}

/** A field of a document that may not be there. */
function inside<Outer extends string, Inner extends string, Value>(
  call: Call<{ [F in Outer]: Record<Inner, Value> | null }>,
  outer: Outer,
  inner: Inner,
): Call<Value | null> {
  return new Call(
    field(call, outer)
      .withResponse()
      .then((answer) => ({ ...answer, data: answer.data?.[inner] ?? null })),
  )
}
