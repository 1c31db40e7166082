import type { EventFilter } from '@communique/schema'
import { sql } from 'kysely'
import { participantFilter } from '../events.ts'
import { labelFits } from '../filters/topics.ts'
import {
  codes,
  columnFacet,
  linkedFacet,
  slugs,
  topicsFacet,
  verificationFacet,
  type Facet,
} from './definition.ts'

/** Participants count that fit all else that the filter says of one. */
const participating = {
  table: 'participation',
  owner: 'event_id',
  where: (alias: string, filter: EventFilter | undefined) =>
    filter?.participant ? participantFilter(alias, filter.participant) : sql`true`,
}

const countriesAs = (role: 'HOST' | 'VISITOR', field: string) =>
  linkedFacet<EventFilter>({
    own: [field],
    table: 'event_country',
    owner: 'event_id',
    value: 'country_id',
    where: (alias) => sql`${sql.ref(`${alias}.role`)} = ${role}`,
    different: true,
    documents: codes,
  })

export const eventFacets: Record<string, Facet<EventFilter>> = {
  topics: topicsFacet({
    table: 'event_topic',
    owner: 'event_id',
    where: (alias, filter) => (filter?.topics ? labelFits(alias, filter.topics) : undefined),
  }),
  treatments: linkedFacet({
    own: ['topics', 'treatment'],
    table: 'event_topic',
    owner: 'event_id',
    value: 'treatment',
    where: (alias, filter) => labelFits(alias, filter?.topics),
  }),
  participants: linkedFacet({
    ...participating,
    own: ['participant', 'person'],
    value: 'person_id',
    documents: slugs('person'),
  }),
  offices: linkedFacet({
    ...participating,
    own: ['participant', 'office'],
    value: 'office_id',
    documents: slugs('office'),
  }),
  countries: countriesAs('HOST', 'hostCountry'),
  visitorCountries: countriesAs('VISITOR', 'visitorCountry'),
  places: columnFacet(['place'], 'place_id', slugs('place')),
  kinds: columnFacet(['kind'], 'kind'),
  statuses: columnFacet(['status'], 'status'),
  verification: verificationFacet,
}
