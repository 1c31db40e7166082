import { Call } from './core/call.ts'
import { createCoreClient, type CoreClient } from './core/client.ts'
import type { CallOptions, ClientOptions } from './core/options.ts'
import * as documents from './generated/documents.ts'
import type * as types from './generated/operations.ts'
import { lookingUp, type LookingUp } from './looking-up.ts'
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
export interface Client extends CoreClient, LookingUp, Searching {
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
 * @throws {TypeError} if the address is neither of http nor a path.
 * @example
 * const client = createClient({ url: 'https://communique.example/graphql', language: 'en' })
 * const statement = await client.statements.get({ slug })
 */
export function createClient(options: ClientOptions): Client {
  const core = createCoreClient(options)
  return {
    ...core,
    ...searching(core),
    ...lookingUp(core),
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
