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
