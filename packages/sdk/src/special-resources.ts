import type { Call } from './core/call.ts'
import type { CallOptions } from './core/options.ts'
import type * as types from './generated/operations.ts'
import type { Key, Resource } from './resource.ts'

/**
 * The key of a country, which also has a code: ISO 3166-1, two letters.
 *
 * @example
 * const key: CountryKey = { code: 'SV' }
 */
export type CountryKey = Key<'Country'> | { code: string; id?: never; slug?: never }

/**
 * Agreements, which have besides a status as of a day.
 *
 * @example
 * const agreements: AgreementResource = client.agreements
 */
export interface AgreementResource extends Resource<
  Key<'Agreement'>,
  types.AgreementFull,
  types.AgreementSummary,
  types.AgreementFilter,
  types.AgreementOrder
> {
  /**
   * The latest status not later than a day, `YYYY-MM-DD`, and according to whom; null where the record is
   * silent.
   *
   * @throws {CommuniqueError}
   * @example
   * await client.agreements.status({ slug: 'us-el-salvador-migration-agreement', asOf: '2025-02-02' })
   */
  status(
    key: Key<'Agreement'> & { asOf: string },
    options?: CallOptions,
  ): Call<types.AgreementStatus | null>
}

/**
 * People, who have besides the offices that they held.
 *
 * @example
 * const people: PersonResource = client.people
 */
export interface PersonResource extends Resource<
  Key<'Person'>,
  types.PersonFull,
  types.PersonSummary,
  types.PersonFilter,
  types.PersonOrder
> {
  /**
   * The offices that a person held, earliest first; with `on`, those that may have been held on that
   * day, `YYYY-MM-DD`. Null if there is no such person.
   *
   * @throws {CommuniqueError}
   * @example
   * await client.people.officeTerms({ slug: 'marco-rubio', on: '2025-02-03' })
   */
  officeTerms(
    key: Key<'Person'> & { on?: string },
    options?: CallOptions,
  ): Call<NonNullable<types.GetOfficeTermsQuery['person']>['officeTerms'] | null>
}

/**
 * Topics, which have besides the roots of their tree.
 *
 * @example
 * const topics: TopicResource = client.topics
 */
export interface TopicResource extends Resource<
  Key<'Topic'>,
  types.TopicFull,
  types.TopicSummary,
  types.TopicFilter,
  types.TopicOrder
> {
  /**
   * The broadest topics, each with those directly under it.
   *
   * @throws {CommuniqueError}
   * @example
   * for (const { label, narrower } of await client.topics.roots()) console.log(label, narrower.nodes)
   */
  roots(options?: CallOptions): Call<types.ListTopicRootsQuery['topicRoots']>
}

/**
 * Over which time, and in which steps.
 *
 * @example
 * const parameters: TimelineParameters<StatementFilter> = { filter, interval: 'DECADE' }
 */
export interface TimelineParameters<Filter> {
  /** Conditions, which must all hold. */
  filter?: Filter | null | undefined
  /** How long the intervals are. */
  interval: types.TimelineInterval
  /** Begin with the interval that holds this year, month or day; without it, with the first that is not empty. */
  from?: string | null | undefined
  /** End with the interval that holds this; without it, with the last that is not empty. */
  until?: string | null | undefined
}

/**
 * Of which list, and how many values of each facet.
 *
 * @example
 * const parameters: FacetsParameters<EventFilter> = { filter: { kind: { in: ['VISIT'] } }, top: 5 }
 * const { countries } = await client.events.facets(parameters)
 */
export interface FacetsParameters<Filter> {
  /** Conditions, which must all hold. */
  filter?: Filter | null | undefined
  /** How many values each facet has at most, the most frequent first: 1 to 100. Default 10. */
  top?: number
}

/**
 * Statements, which have besides a timeline and facets.
 *
 * @example
 * const statements: StatementResource = client.statements
 */
export interface StatementResource extends Resource<
  Key<'Statement'>,
  types.StatementFull,
  types.StatementSummary,
  types.StatementFilter,
  types.StatementOrder
> {
  /**
   * How many there are in each interval of time, empty ones included.
   *
   * @throws {CommuniqueError}
   * @example
   * const { entries } = await client.statements.timeline({ filter: { text: 'immigration' }, interval: 'DECADE' })
   */
  timeline(
    parameters: TimelineParameters<types.StatementFilter>,
    options?: CallOptions,
  ): Call<types.Timeline>
  /**
   * The values that occur in a list, and how often: topics, speakers, offices, countries, places … Each
   * facet leaves out what the filter says of it, so that several of its values can be chosen.
   *
   * @throws {CommuniqueError}
   * @example
   * const { topics, speakers } = await client.statements.facets({ filter, top: 5 })
   * for (const { value, label, count } of speakers.values) console.log(value, label, count)
   */
  facets(
    parameters?: FacetsParameters<types.StatementFilter>,
    options?: CallOptions,
  ): Call<types.GetStatementFacetsQuery['statements']['facets']>
}

/**
 * Events, which have besides a timeline and facets.
 *
 * @example
 * const events: EventResource = client.events
 */
export interface EventResource extends Resource<
  Key<'Event'>,
  types.EventFull,
  types.EventSummary,
  types.EventFilter,
  types.EventOrder
> {
  /**
   * How many there are in each interval of time, empty ones included.
   *
   * @throws {CommuniqueError}
   * @example
   * const { entries } = await client.events.timeline({ interval: 'YEAR', from: '2020', until: '2025' })
   */
  timeline(
    parameters: TimelineParameters<types.EventFilter>,
    options?: CallOptions,
  ): Call<types.Timeline>
  /**
   * The values that occur in a list, and how often: topics, participants, offices, countries, places …
   * Each facet leaves out what the filter says of it, so that several of its values can be chosen.
   *
   * @throws {CommuniqueError}
   * @example
   * const { kinds, countries } = await client.events.facets({ filter: { date: { from: '2025' } } })
   * for (const { label, count } of countries.values) console.log(label, count)
   */
  facets(
    parameters?: FacetsParameters<types.EventFilter>,
    options?: CallOptions,
  ): Call<types.GetEventFacetsQuery['events']['facets']>
}
