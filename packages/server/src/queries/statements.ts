import type { StatementFilter, StatementOrder } from '@communique/schema'
import { agreementFilter } from './agreements.ts'
import { dated, oneOf } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import { inLanguages } from './filters/languages.ts'
import { related, through } from './filters/relations.ts'
import { listedTextMatches, statementTextMatches } from './filters/text.ts'
import { topicsAmong, topicsIn } from './filters/topics.ts'
import { verified } from './filters/verification.ts'
import { eventFilter } from './events.ts'
import { officeFilter } from './offices.ts'
import { organizationFilter } from './organizations.ts'
import { personFilter } from './people.ts'
import { placeFilter } from './places.ts'
import { policyFilter } from './policies.ts'
import { statementFacets } from './facets/statements.ts'
import type { Shape } from './reader.ts'
import {
  byDay,
  citing,
  dateColumnsOf,
  documentColumns,
  linkedBy,
  onTopic,
  positionOrder,
  refersBy,
  updatedAtOrders,
} from './shared.ts'
import { sourceFilter } from './sources.ts'
import type { Summed } from './summaries.ts'

const speaking = (target: string) => ({ table: 'statement_speaker', owner: 'statement_id', target })

const statementConditions = () => ({
  ...documentConditions('statement'),
  form: oneOf('form'),
  saidOn: dated('said_on'),
  speaker: through(speaking('person_id'), 'person', () => personFilter),
  organization: through(speaking('organization_id'), 'organization', () => organizationFilter),
  office: through(speaking('office_id'), 'office', () => officeFilter),
  event: related('event_id', 'event', () => eventFilter, { nullable: true }),
  place: related('place_id', 'place', () => placeFilter, { nullable: true }),
  topics: topicsIn('statement_topic', 'statement_id'),
  agreement: through(
    { table: 'statement_agreement', owner: 'statement_id', target: 'agreement_id' },
    'agreement',
    () => agreementFilter,
  ),
  policy: through(
    { table: 'statement_policy', owner: 'statement_id', target: 'policy_id' },
    'policy',
    () => policyFilter,
  ),
  source: through(
    { table: 'citation', owner: 'document_id', target: 'source_id' },
    'source',
    () => sourceFilter,
  ),
  language: inLanguages('language'),
  originalLanguage: inLanguages('original_language'),
  attributionBoundary: oneOf('attribution_boundary', { nullable: true }),
  verification: verified,
  text: statementTextMatches,
})

export const statementFilter: FilterCompiler<StatementFilter> =
  filterCompiler<StatementFilter>(statementConditions)

/** On rows in brief, which have the ids of their topics, and an index of their words. */
export const listedStatementFilter: FilterCompiler<StatementFilter> =
  filterCompiler<StatementFilter>(() => ({
    ...statementConditions(),
    topics: topicsAmong('topic_ids', 'statement_topic', 'statement_id'),
    text: listedTextMatches,
  }))

const said = byDay('said_on')

export const statements: Shape<StatementFilter, StatementOrder> = {
  table: 'statement',
  columns: [
    ...documentColumns,
    'form',
    'text',
    'language',
    'segments',
    'summary',
    'exactnessClaim',
    'exactnessPersonId',
    'exactnessOrganizationId',
    'exactnessSourceId',
    'eventId',
    'placeId',
    'placeDetail',
    ...dateColumnsOf('saidOn'),
    'position',
    'inResponse',
    'responseStatementId',
    'questionText',
    'askerId',
    'askerLabel',
    'askerGroup',
    'originalLanguage',
    'attributionBoundary',
    'attributionNote',
    'audience',
  ],
  filter: statementFilter,
  brief: {
    table: 'listed_statement',
    filter: listedStatementFilter,
    orders: ['said_on_earliest', 'said_on_latest'],
  },
  orders: {
    SAID_ON_ASC: said.ascending,
    SAID_ON_DESC: said.descending,
    ...positionOrder,
    ...updatedAtOrders,
  },
  relations: {
    agreement: linkedBy('statement_agreement', 'statement_id', 'agreement_id'),
    event: refersBy('event_id'),
    inResponseTo: refersBy('response_statement_id'),
    office: linkedBy('statement_speaker', 'statement_id', 'office_id'),
    organization: linkedBy('statement_speaker', 'statement_id', 'organization_id'),
    person: linkedBy('statement_speaker', 'statement_id', 'person_id'),
    place: refersBy('place_id'),
    policy: linkedBy('statement_policy', 'statement_id', 'policy_id'),
    source: citing,
    topic: onTopic('statement_topic', 'statement_id'),
  },
}

export const summedStatements: Summed<StatementFilter> = {
  facets: statementFacets,
  date: 'said_on',
}
