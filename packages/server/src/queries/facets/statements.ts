import type { StatementFilter } from '@communique/schema'
import { sql } from 'kysely'
import { labelFits } from '../filters/topics.ts'
import {
  arrayFacet,
  codes,
  columnFacet,
  linkedFacet,
  slugs,
  topicsFacet,
  verificationFacet,
  type Facet,
} from './definition.ts'

export const statementFacets: Record<string, Facet<StatementFilter>> = {
  topics: topicsFacet({
    table: 'statement_topic',
    owner: 'statement_id',
    column: 'topic_ids',
    where: (alias, filter) => (filter?.topics ? labelFits(alias, filter.topics) : undefined),
  }),
  speakers: arrayFacet(['speaker'], 'person_ids', slugs('person')),
  organizations: arrayFacet(['organization'], 'organization_ids', slugs('organization')),
  offices: arrayFacet(['office'], 'office_ids', slugs('office')),
  countries: linkedFacet({
    own: ['event', 'hostCountry'],
    table: 'event_country',
    owner: 'event_id',
    by: 'event_id',
    value: 'country_id',
    where: (alias) => sql`${sql.ref(`${alias}.role`)} = 'HOST'`,
    different: true,
    documents: codes,
  }),
  places: columnFacet(['place'], 'place_id', slugs('place')),
  eventKinds: linkedFacet({
    own: ['event', 'kind'],
    table: 'event',
    owner: 'id',
    by: 'event_id',
    value: 'kind',
    different: true,
  }),
  forms: columnFacet(['form'], 'form'),
  languages: columnFacet(['language'], 'language'),
  originalLanguages: columnFacet(['originalLanguage'], 'original_language'),
  verification: verificationFacet,
}
