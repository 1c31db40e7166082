import type { StatementFilter } from '@communique/schema'
import { sql } from 'kysely'
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

const speaking = { table: 'statement_speaker', owner: 'statement_id' }

export const statementFacets: Record<string, Facet<StatementFilter>> = {
  topics: topicsFacet('statement_topic', 'statement_id', (alias, filter) =>
    labelFits(alias, filter?.topics),
  ),
  speakers: linkedFacet({
    ...speaking,
    own: ['speaker'],
    value: 'person_id',
    documents: slugs('person'),
  }),
  organizations: linkedFacet({
    ...speaking,
    own: ['organization'],
    value: 'organization_id',
    documents: slugs('organization'),
  }),
  offices: linkedFacet({
    ...speaking,
    own: ['office'],
    value: 'office_id',
    documents: slugs('office'),
  }),
  countries: linkedFacet({
    own: ['event', 'hostCountry'],
    table: 'event_country',
    owner: 'event_id',
    by: 'event_id',
    value: 'country_id',
    where: (alias) => sql`${sql.ref(`${alias}.role`)} = 'HOST'`,
    each: 'different values',
    documents: codes,
  }),
  places: columnFacet(['place'], 'place_id', slugs('place')),
  eventKinds: linkedFacet({
    own: ['event', 'kind'],
    table: 'event',
    owner: 'id',
    by: 'event_id',
    value: 'kind',
    each: 'one value',
  }),
  forms: columnFacet(['form'], 'form'),
  languages: columnFacet(['language'], 'language'),
  originalLanguages: columnFacet(['originalLanguage'], 'original_language'),
  verification: verificationFacet,
}
