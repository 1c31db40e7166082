import type { ClaimFilter, ClaimOrder } from '@communique/schema'
import { dated, oneOf } from './filters/columns.ts'
import { filterCompiler, type FilterCompiler } from './filters/compiler.ts'
import { documentConditions } from './filters/document.ts'
import { related } from './filters/relations.ts'
import { textMatches } from './filters/text.ts'
import { topicsIn } from './filters/topics.ts'
import { organizationFilter } from './organizations.ts'
import { personFilter } from './people.ts'
import type { Shape } from './reader.ts'
import {
  byDay,
  dateColumnsOf,
  documentColumns,
  onTopic,
  refersBy,
  updatedAtOrders,
} from './shared.ts'
import { sourceFilter } from './sources.ts'
import { statementFilter } from './statements.ts'

export const claimFilter: FilterCompiler<ClaimFilter> = filterCompiler<ClaimFilter>(() => ({
  ...documentConditions('claim'),
  kind: oneOf('kind'),
  verification: oneOf('verification'),
  person: related('by_person_id', 'person', () => personFilter),
  organization: related('by_organization_id', 'organization', () => organizationFilter),
  writerOf: related('by_source_id', 'source', () => sourceFilter),
  statement: related('statement_id', 'statement', () => statementFilter, { nullable: true }),
  topics: topicsIn('claim_topic', 'claim_id'),
  asOf: dated('as_of'),
  text: textMatches,
}))

const claimed = byDay('as_of')

export const claims: Shape<ClaimFilter, ClaimOrder> = {
  table: 'claim',
  columns: [
    ...documentColumns,
    'text',
    'language',
    'kind',
    'byPersonId',
    'byOrganizationId',
    'bySourceId',
    'statementId',
    'hedge',
    'comparator',
    'value',
    'unit',
    ...dateColumnsOf('asOf'),
    'subjectId',
    'verification',
  ],
  filter: claimFilter,
  orders: { AS_OF_ASC: claimed.ascending, AS_OF_DESC: claimed.descending, ...updatedAtOrders },
  relations: {
    organization: refersBy('by_organization_id'),
    person: refersBy('by_person_id'),
    source: refersBy('by_source_id'),
    statement: refersBy('statement_id'),
    subject: refersBy('subject_id'),
    topic: onTopic('claim_topic', 'claim_id'),
  },
}
